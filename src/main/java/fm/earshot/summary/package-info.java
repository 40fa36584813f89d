/// Summaries, made once for each version of a story before anyone asks, every sentence traced to
/// the sentences it was made from. Stories come in; [summaries][Summary] with their kind go out.
/// They are kept in memory only.
@NullMarked
package fm.earshot.summary;

import org.jspecify.annotations.NullMarked;
