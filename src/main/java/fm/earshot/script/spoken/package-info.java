/// Pure: the text of a cue in, a [Spoken] out: its words spelled out for a speech engine, and how
/// its names sound by the [Lexicon]; then what each engine takes: words, SSML, Mary's XML. Nothing
/// is read or written here; ICU4J spells the numbers.
@NullMarked
package fm.earshot.script.spoken;

import org.jspecify.annotations.NullMarked;
