/// Summaries, made once for each version of a story before anyone asks, every sentence traced to
/// the sentences it was made from.
@NullMarked
package fm.earshot.summary;

import org.jspecify.annotations.NullMarked;
