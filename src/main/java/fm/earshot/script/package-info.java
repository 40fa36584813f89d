/// Pure: editions and summaries in, a [Script] out: everything that can be said now, as [Cue]s in
/// spoken words, without SSML. Every name and number of the text survives the way from the eye to
/// the ear.
@NullMarked
package fm.earshot.script;

import org.jspecify.annotations.NullMarked;
