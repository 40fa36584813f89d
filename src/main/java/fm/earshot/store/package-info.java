/// SQLite or PostgreSQL behind the ports of the other rooms, with the same SQL on both. Stories and
/// kills are on the disk when a call returns; bookmarks live in memory and follow. Nodes that share
/// a PostgreSQL take turns at jobs and see each other's changes by their numbers. The only room
/// that touches the database; a backup goes from it to a file and back.
@NullMarked
package fm.earshot.store;

import org.jspecify.annotations.NullMarked;
