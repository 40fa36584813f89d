/// Summaries in the article's own words: a story in, its gist and two longer tellings out, made of
/// sentences of its text, each traced to where it stands there. Pure: no model, no network.
@NullMarked
package fm.earshot.summary.lead;

import org.jspecify.annotations.NullMarked;
