/// Whole conversations over HTTP against the running server, each readable as a script.
@NullMarked
package fm.earshot.conversation;

import org.jspecify.annotations.NullMarked;
