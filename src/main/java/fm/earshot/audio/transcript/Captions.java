package fm.earshot.audio.transcript;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.CueTime;
import fm.earshot.audio.Line;
import fm.earshot.audio.Span;
import fm.earshot.script.Cue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The captions of a bulletin: as it was written, when it is heard. A cue that does not fit one
/// caption stands in several, each from when its first word was said; where the engine did not
/// tell, and in a line that was not spoken yet, by its share of the characters.
public final class Captions {
  private Captions() {}

  public static List<Caption> of(Bulletin bulletin) {
    List<Caption> captions = new ArrayList<>();
    for (Line line : bulletin.lines()) {
      List<CueTime> times = times(line);
      for (int i = 0; i < times.size(); i++) {
        add(captions, written(line.cues().get(i)), times.get(i), line.span().start());
      }
    }
    return List.copyOf(captions);
  }

  private static String written(Cue cue) {
    String written =
        switch (cue) {
          case Cue.Sentence sentence -> sentence.written();
          case Cue.Label label -> label.text();
          case Cue.Prompt prompt -> prompt.text();
        };
    String plain = Rows.plain(written);
    return plain.isEmpty() ? Rows.plain(cue.text()) : plain;
  }

  /// When each cue of a line is heard, from its beginning.
  private static List<CueTime> times(Line line) {
    if (line.heard().size() == line.cues().size()) {
      return line.heard();
    }
    long all = line.cues().stream().mapToLong(cue -> cue.text().length()).sum();
    List<CueTime> times = new ArrayList<>();
    long before = 0;
    for (Cue cue : line.cues()) {
      long after = before + cue.text().length();
      Duration start = share(line.span().length(), before, all);
      Duration end = share(line.span().length(), after, all);
      times.add(new CueTime(new Span(start, end.minus(start)), cue.text().length(), List.of()));
      before = after;
    }
    return times;
  }

  private static Duration share(Duration length, long part, long all) {
    return all == 0 ? Duration.ZERO : length.multipliedBy(part).dividedBy(all);
  }

  private static void add(List<Caption> captions, String text, CueTime time, Duration lineStart) {
    Duration cueStart = lineStart.plus(time.span().start());
    Duration cueEnd = lineStart.plus(time.span().end());
    Duration start = cueStart;
    int from = 0;
    for (String piece : Rows.pieces(text)) {
      int to = text.indexOf(piece, from) + piece.length();
      Duration end = to == text.length() ? cueEnd : end(text, from, to, start, cueEnd, time);
      if (end.minus(start).toMillis() > 0) {
        captions.add(new Caption(start, end, Objects.requireNonNull(Rows.rows(piece))));
      }
      start = end;
      from = to;
    }
  }

  /// When the piece from `from` to `to` has been said: where no word tells one from the other, by
  /// its share of what is left.
  private static Duration end(
      String text, int from, int to, Duration start, Duration cueEnd, CueTime time) {
    Duration said =
        cueEnd.minus(time.span().length()).plus(time.moment((double) to / text.length()));
    return said.compareTo(start) > 0
        ? said
        : start.plus(share(cueEnd.minus(start), to - from, text.length() - from));
  }
}
