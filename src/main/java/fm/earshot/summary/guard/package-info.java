/// What must hold before a machine-made summary is spoken. The sentences of an article and the
/// lines of a summary come in; [doubts][Doubt] go out, each with the check that raised it and the
/// words. No model: every check compares words, and the same input always gives the same doubts.
/// Touches nothing but its word lists and WordNet, both read from the class path when first needed.
@NullMarked
package fm.earshot.summary.guard;

import fm.earshot.summary.Doubt;
import org.jspecify.annotations.NullMarked;
