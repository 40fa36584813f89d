/// Newscasts and the news in, finished bulletins on a shelf out: made when they are due or asked
/// for, kept on disk, and gone as soon as a story of theirs may not be told. Touches its directory;
/// whoever makes and whoever serves is handed in.
@NullMarked
package fm.earshot.audio.shelf;

import org.jspecify.annotations.NullMarked;
