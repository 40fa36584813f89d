/// Rebuilds the script when anything changed, and swaps it whole.
@NullMarked
package fm.earshot.newsroom;

import org.jspecify.annotations.NullMarked;
