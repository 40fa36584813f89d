/// Summaries in the article's own words.
@NullMarked
package fm.earshot.summary.lead;

import org.jspecify.annotations.NullMarked;
