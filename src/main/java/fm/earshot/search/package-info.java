/// Finding, in memory. Stories come in; out come the story that was meant, also when misheard, the
/// sentences that answer a question, and how alike stories are. Lucene stays inside. Pure but for
/// the memory that it takes.
@NullMarked
package fm.earshot.search;

import org.jspecify.annotations.NullMarked;
