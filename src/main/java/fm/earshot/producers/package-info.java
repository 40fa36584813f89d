/// Adapter: what other programmes pull over HTTP: the flash briefing, and bulletins as rundowns.
@NullMarked
package fm.earshot.producers;

import org.jspecify.annotations.NullMarked;
