/// A finished bulletin in, a picture of its sound with its stories marked out, as SVG. Reads the
/// file that it is told of by ffmpeg; writes nothing but scratch files.
@NullMarked
package fm.earshot.audio.picture;

import org.jspecify.annotations.NullMarked;
