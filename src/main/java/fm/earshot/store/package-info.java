/// SQLite behind the ports of the other rooms.
@NullMarked
package fm.earshot.store;

import org.jspecify.annotations.NullMarked;
