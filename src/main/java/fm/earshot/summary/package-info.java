/// Summaries, made once for each version of a story before anyone asks, every sentence traced to
/// the sentences it was made from. Stories come in; [summaries][Summary] with their kind go out.
/// What a model made and an editor decided is kept in the database; the article's own words are
/// made again.
@NullMarked
package fm.earshot.summary;

import org.jspecify.annotations.NullMarked;
