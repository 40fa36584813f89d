/// The conversation, pure: `Dialogue.next(session, heard, script, now) → step`. What was heard
/// comes in, a reply and the next session go out. It knows positions, commands and prompts; no
/// channel, no clock, no disk. Bookmarks are a port, asked and kept by the channels.
@NullMarked
package fm.earshot.dialogue;

import org.jspecify.annotations.NullMarked;
