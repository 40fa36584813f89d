/// A [Script] in, a [Bulletin] of a set length out. Pure: nothing here reads a clock, a file or the
/// network.
@NullMarked
package fm.earshot.audio;

import fm.earshot.script.Script;
import org.jspecify.annotations.NullMarked;
