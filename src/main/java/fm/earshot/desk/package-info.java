/// The newsroom's own API: stories pushed, killed and restored as ninjs.
@NullMarked
package fm.earshot.desk;

import org.jspecify.annotations.NullMarked;
