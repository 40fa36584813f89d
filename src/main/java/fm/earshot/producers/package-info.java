/// What other programmes pull: the flash briefing and rundowns.
@NullMarked
package fm.earshot.producers;

import org.jspecify.annotations.NullMarked;
