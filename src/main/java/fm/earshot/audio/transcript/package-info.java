/// A bulletin in, its transcript out: captions with their times as WebVTT and SRT. Pure: nothing
/// here reads a clock, a file or the network.
@NullMarked
package fm.earshot.audio.transcript;

import org.jspecify.annotations.NullMarked;
