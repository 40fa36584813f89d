/// Pure: editions and summaries in, a [Script] out: everything that can be said now, as [Cue]s in
/// spoken words, without SSML.
@NullMarked
package fm.earshot.script;

import org.jspecify.annotations.NullMarked;
