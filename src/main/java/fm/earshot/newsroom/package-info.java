/// Where the script is kept current. Told that something changed, or when an embargo lifts or a
/// story expires, it picks, summarises and scripts anew on a thread of its own and swaps the
/// [script on the air][Newsroom#script()] whole. Readers take the one that is there and never wait.
@NullMarked
package fm.earshot.newsroom;

import org.jspecify.annotations.NullMarked;
