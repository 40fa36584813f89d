/// SQLite behind the ports of the other rooms. Stories and kills are on the disk when a call
/// returns; bookmarks live in memory and follow. The SQL is such as runs the same on PostgreSQL.
/// The only room that touches the database.
@NullMarked
package fm.earshot.store;

import org.jspecify.annotations.NullMarked;
