/// A [Script] and a speaker in, a finished bulletin of an exact length out. Slow: seconds of
/// speaking and encoding. Touches its work directory and the file that it is to write.
@NullMarked
package fm.earshot.audio.render;

import fm.earshot.script.Script;
import org.jspecify.annotations.NullMarked;
