@NullMarked
package fm.earshot.newsroom;

import org.jspecify.annotations.NullMarked;
