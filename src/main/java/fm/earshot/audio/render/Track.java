package fm.earshot.audio.render;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Line;
import fm.earshot.audio.Pauses;
import fm.earshot.audio.Span;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.script.Cue;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// All that a bulletin says, one cue after the other with the pauses between, as raw samples in a
/// file; `ends` are the samples at which its lines end, each with the pause after it.
record Track(Path file, List<Long> ends) {
  static Track write(Bulletin bulletin, Reader reader, Pauses pauses, Path file)
      throws IOException, SpeechException {
    List<Long> ends = new ArrayList<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      long at = 0;
      for (Line line : bulletin.lines()) {
        at += line(line.cues(), bulletin.language(), reader, pauses, out);
        boolean last = ends.size() + 1 == bulletin.lines().size();
        at += last ? 0 : write(silence(pauses.story()), out);
        ends.add(at);
      }
    }
    return new Track(file, ends);
  }

  private static long line(
      List<? extends Cue> cues, String language, Reader reader, Pauses pauses, OutputStream out)
      throws IOException, SpeechException {
    long length = 0;
    for (int i = 0; i < cues.size(); i++) {
      length += write(reader.read(cues.get(i).text(), language).samples(), out);
      boolean last = i + 1 == cues.size();
      length += last ? 0 : write(silence(pauses.after(cues, i)), out);
    }
    return length;
  }

  Duration length() {
    return Speech.length(ends.getLast());
  }

  /// The bulletin with the times that its lines have when it is played at `tempo` after `lead`,
  /// which counts with the first of them.
  Bulletin timed(Bulletin bulletin, Duration target, double tempo, Duration lead) {
    List<Line> lines = new ArrayList<>();
    Duration at = Duration.ZERO;
    for (int i = 0; i < ends.size(); i++) {
      Duration end = lead.plus(Speech.length(Math.round(ends.get(i) / tempo)));
      lines.add(bulletin.lines().get(i).at(new Span(at, end.minus(at))));
      at = end;
    }
    return new Bulletin(bulletin.programme(), bulletin.language(), target, lines);
  }

  private static short[] silence(Duration length) {
    return new short[(int) (length.toMillis() * Speech.RATE / 1000)];
  }

  private static int write(short[] samples, OutputStream out) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(samples);
    out.write(bytes.array());
    return samples.length;
  }
}
