/// Enemies: generators of hostile requests, feeds and files, thrown at a whole server over real
/// sockets. Nothing of it may be answered with a fault, leave a trace in the log or take the news
/// off the air.
@NullMarked
package fm.earshot.hostile;

import org.jspecify.annotations.NullMarked;
