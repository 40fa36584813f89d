/// The conversation, pure: `Dialogue.next(session, heard, script) → step`. It knows positions and
/// commands, no channel, no clock, no disk.
@NullMarked
package fm.earshot.dialogue;

import org.jspecify.annotations.NullMarked;
