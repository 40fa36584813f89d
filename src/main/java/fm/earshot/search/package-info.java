/// Finding in memory: stories by name, also misheard; sentences by question; likeness of stories.
/// Lucene stays inside.
@NullMarked
package fm.earshot.search;

import org.jspecify.annotations.NullMarked;
