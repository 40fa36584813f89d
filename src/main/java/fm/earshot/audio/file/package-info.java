/// Samples in, finished files out: loudness, encoding by ffmpeg (a process of its own), and the
/// chunks and tags that say what a file is. Touches files that it is told of, nothing else.
@NullMarked
package fm.earshot.audio.file;

import org.jspecify.annotations.NullMarked;
