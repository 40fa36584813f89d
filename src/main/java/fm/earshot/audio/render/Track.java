package fm.earshot.audio.render;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.CueTime;
import fm.earshot.audio.Line;
import fm.earshot.audio.Pauses;
import fm.earshot.audio.Span;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.script.Cue;
import fm.earshot.script.spoken.Spoken;
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
/// file; `ends` are the samples at which its lines end, each with the pause after it, and `heard`
/// is when the cues of each line were.
record Track(Path file, List<Long> ends, List<List<CueTime>> heard) {
  static Track write(Bulletin bulletin, Reader reader, Pauses pauses, Path file)
      throws IOException, SpeechException {
    List<Long> ends = new ArrayList<>();
    List<List<CueTime>> heard = new ArrayList<>();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
      long at = 0;
      for (Line line : bulletin.lines()) {
        List<CueTime> times = new ArrayList<>();
        at += line(line.cues(), bulletin.language(), reader, pauses, out, times);
        heard.add(times);
        boolean last = ends.size() + 1 == bulletin.lines().size();
        at += last ? 0 : write(silence(pauses.story()), out);
        ends.add(at);
      }
    }
    return new Track(file, ends, heard);
  }

  private static long line(
      List<? extends Cue> cues,
      String language,
      Reader reader,
      Pauses pauses,
      OutputStream out,
      List<CueTime> heard)
      throws IOException, SpeechException {
    long length = 0;
    for (int i = 0; i < cues.size(); i++) {
      Spoken words = reader.words(cues.get(i).text(), language);
      Speech speech = reader.speak(words, language);
      Span span = new Span(Speech.length(length), speech.length());
      heard.add(new CueTime(span, words.wordsApart().length(), speech.words()));
      length += write(speech.samples(), out);
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
      Duration before = i == 0 ? lead : Duration.ZERO;
      List<CueTime> times =
          heard.get(i).stream().map(time -> time.at(tempo).later(before)).toList();
      lines.add(bulletin.lines().get(i).at(new Span(at, end.minus(at))).heard(times));
      at = end;
    }
    return new Bulletin(bulletin.programme(), bulletin.language(), target, lines);
  }

  static short[] silence(Duration length) {
    return new short[(int) (length.toMillis() * Speech.RATE / 1000)];
  }

  static int write(short[] samples, OutputStream out) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.allocate(samples.length * Short.BYTES).order(ByteOrder.LITTLE_ENDIAN);
    bytes.asShortBuffer().put(samples);
    out.write(bytes.array());
    return samples.length;
  }
}
