package fm.earshot.audio;

import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Every way to tell a rundown in at most `room` ms, tried for the worthiest.
final class Choices {
  /// The first `cues` of a level, up to the end of a sentence that is not its last.
  private record Stop(int cues, long millis) {}

  private final Lengths lengths;
  private final long room;
  private final Map<Level, List<List<Stop>>> stops = new EnumMap<>(Level.class);
  private @Nullable Choice best;

  private Choices(Lengths lengths, long room) {
    this.lengths = lengths;
    this.room = room;
  }

  /// The worthiest choice that takes at most `room` ms; null where there is none.
  static @Nullable Choice best(Lengths lengths, long room) {
    Choices choices = new Choices(lengths, room);
    choices.findStops();
    choices.tryAll();
    return choices.best;
  }

  /// What the shortest way takes that tells anything.
  static long least(Lengths lengths) {
    long whole = Math.min(lengths.millis(0, 1, 0), lengths.millis(1, 0, 0));
    long headline = lengths.millis(0, 0, 1);
    List<Stop> stops = stops(lengths.cues(0, Level.HEADLINE));
    return Math.min(whole, stops.isEmpty() ? headline : stops.getFirst().millis());
  }

  private void findStops() {
    for (Level level : List.of(Level.HEADLINE, Level.SUMMARY, Level.LONG_SUMMARY)) {
      List<List<Stop>> ofStories = new ArrayList<>();
      for (int story = 0; story < lengths.stories(); story++) {
        ofStories.add(stops(lengths.cues(story, level)));
      }
      stops.put(level, ofStories);
    }
  }

  private void tryAll() {
    int all = lengths.stories();
    for (int a = 0; a <= all && lengths.millis(a, 0, 0) <= room; a++) {
      for (int b = 0; a + b <= all && lengths.millis(a, b, 0) <= room; b++) {
        for (int c = 0; a + b + c <= all && lengths.millis(a, b, c) <= room; c++) {
          tryFrom(a, b, c);
        }
      }
    }
  }

  /// This many stories at each level as they are, and with each one that can be told further.
  private void tryFrom(int a, int b, int c) {
    consider(new Choice(a, b, c, null, lengths.millis(a, b, c)));
    if (b > 0) {
      long summary = lengths.millis(a, 1, 0) - lengths.millis(a, 0, 0);
      further(a, b, c, a, Level.LONG_SUMMARY, summary);
    }
    if (c > 0) {
      long headline = lengths.millis(a, b, 1) - lengths.millis(a, b, 0);
      further(a, b, c, a + b, Level.SUMMARY, headline);
    }
    if (a + b + c < lengths.stories()) {
      further(a, b, c, a + b + c, Level.HEADLINE, 0);
    }
  }

  /// Tells `story`, which takes `now` ms as it is, at `level` instead, up to each of its stops.
  private void further(int a, int b, int c, int story, Level level, long now) {
    for (Stop stop : stops.getOrDefault(level, List.of()).get(story)) {
      if (stop.millis() > now) {
        long millis = lengths.millis(a, b, c) - now + stop.millis();
        consider(new Choice(a, b, c, new Choice.Cut(story, level, stop.cues()), millis));
      }
    }
  }

  private void consider(Choice choice) {
    if (choice.stories() > 0
        && choice.millis() <= room
        && (best == null || Choice.WORTH.compare(choice, best) > 0)) {
      best = choice;
    }
  }

  private static List<Stop> stops(List<Cue.Sentence> cues) {
    List<Stop> stops = new ArrayList<>();
    for (int i = 1; i < cues.size(); i++) {
      if (Cueing.endsSentence(cues.get(i - 1).text())) {
        stops.add(new Stop(i, Lengths.of(cues.subList(0, i)).toMillis()));
      }
    }
    return stops;
  }
}
