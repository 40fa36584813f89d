/// PLS files (W3C Pronunciation Lexicon Specification 1.0) come in, of Earshot's own or of an
/// editor's; out go a [fm.earshot.script.spoken.Lexicon] and what is wrong, by file and line. No
/// file opens another: no DTD, no entities, sizes bounded.
@NullMarked
package fm.earshot.lexicon;

import org.jspecify.annotations.NullMarked;
