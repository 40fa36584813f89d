/// The engines behind the [Speaker] port, one class each, a chain of them, and the store of what
/// they spoke. Text goes out to engines that are elsewhere; it is never logged.
@NullMarked
package fm.earshot.audio.speech;

import fm.earshot.audio.Speaker;
import org.jspecify.annotations.NullMarked;
