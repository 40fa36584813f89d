/// One story in, a finished file of its reading out: made on demand on a thread of its own, once
/// for all who ask, and kept on disk for as long as the story stays as it is. Touches its own
/// directory.
@NullMarked
package fm.earshot.audio.reading;

import org.jspecify.annotations.NullMarked;
