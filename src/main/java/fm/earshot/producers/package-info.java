/// What other programmes pull. The script comes in; the flash briefing goes out, as Amazon reads it
/// and as RSS, and bulletins as rundowns. Nothing is stored and nobody is asked who they are.
@NullMarked
package fm.earshot.producers;

import org.jspecify.annotations.NullMarked;
