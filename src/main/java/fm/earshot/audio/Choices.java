package fm.earshot.audio;

import fm.earshot.audio.Choice.Counts;
import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Every way to tell a rundown in at most `room` ms, tried for the worthiest.
final class Choices {
  /// The first `cues` of a level, up to a sentence after which one may stop, not its last.
  private record Stop(int cues, long millis, long anew) {}

  private final Lengths lengths;
  private final long least;
  private final long room;
  private final List<List<Stop>> summaries;
  private final List<List<Stop>> longer;
  private @Nullable Choice best;

  private Choices(Lengths lengths, long least, long room) {
    this.lengths = lengths;
    this.least = least;
    this.room = room;
    this.summaries = stops(lengths, Level.SUMMARY);
    this.longer = stops(lengths, Level.LONG_SUMMARY);
  }

  /// The worthiest choice that takes `least` to `room` ms; null where there is none.
  static @Nullable Choice best(Lengths lengths, long least, long room) {
    Choices choices = new Choices(lengths, least, room);
    choices.tryAll();
    return choices.best;
  }

  /// What the shortest way takes that tells anything.
  static long least(Lengths lengths) {
    return Stream.of(
            new Counts(1, 0, 0, 0),
            new Counts(0, 1, 0, 0),
            new Counts(0, 0, 1, 0),
            new Counts(0, 0, 0, 1))
        .mapToLong(lengths::millis)
        .min()
        .orElseThrow();
  }

  private void tryAll() {
    for (int a = 0; fits(new Counts(a, 0, 0, 0)); a++) {
      for (int b = 0; fits(new Counts(a, b, 0, 0)); b++) {
        for (int c = 0; fits(new Counts(a, b, c, 0)); c++) {
          for (int d = 0; fits(new Counts(a, b, c, d)); d++) {
            tryFrom(new Counts(a, b, c, d));
          }
        }
      }
    }
  }

  private boolean fits(Counts counts) {
    return counts.stories() <= lengths.stories() && lengths.millis(counts) <= room;
  }

  /// These counts as they are, and with the first summary or the first headline told further.
  private void tryFrom(Counts counts) {
    long anew = lengths.tooMuch(lengths.anew(counts));
    consider(new Choice(counts, null, lengths.millis(counts), anew));
    int first = counts.longer();
    if (counts.brief() > 0) {
      Counts without = new Counts(first, 0, 0, 0);
      Counts with = new Counts(first, 1, 0, 0);
      further(counts, first, Level.LONG_SUMMARY, without, with);
    }
    if (counts.heads() > 0) {
      Counts without = new Counts(first, counts.brief(), 0, 0);
      Counts with = new Counts(first, counts.brief(), 1, 0);
      int story = first + counts.brief();
      further(counts, story, Level.SUMMARY, without, with);
    }
  }

  /// Tells `story`, which takes what is between `without` and `with` as it is, at `level` instead,
  /// up to each of its stops.
  private void further(Counts counts, int story, Level level, Counts without, Counts with) {
    long now = lengths.millis(with) - lengths.millis(without);
    long rest = lengths.anew(counts) - lengths.anew(with) + lengths.anew(without);
    for (Stop stop : (level == Level.SUMMARY ? summaries : longer).get(story)) {
      if (stop.millis() > now) {
        long millis = lengths.millis(counts) - now + stop.millis();
        Choice.Cut cut = new Choice.Cut(story, level, stop.cues());
        consider(new Choice(counts, cut, millis, lengths.tooMuch(rest + stop.anew())));
      }
    }
  }

  private void consider(Choice choice) {
    if (choice.stories() > 0
        && choice.millis() >= least
        && choice.millis() <= room
        && (best == null || Choice.WORTH.compare(choice, best) > 0)) {
      best = choice;
    }
  }

  private static List<List<Stop>> stops(Lengths lengths, Level level) {
    return IntStream.range(0, lengths.stories())
        .mapToObj(story -> stops(lengths, lengths.cues(story, level)))
        .toList();
  }

  private static List<Stop> stops(Lengths lengths, List<Cue.Sentence> cues) {
    List<Stop> stops = new ArrayList<>();
    for (int i = 1; i < cues.size(); i++) {
      if (Cueing.canStop(cues.get(i - 1).text())) {
        List<Cue.Sentence> told = cues.subList(0, i);
        stops.add(new Stop(i, lengths.line(told).toMillis(), lengths.anew(told)));
      }
    }
    return stops;
  }
}
