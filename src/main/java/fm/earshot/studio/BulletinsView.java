package fm.earshot.studio;

import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.Failure;
import fm.earshot.audio.shelf.Review;
import fm.earshot.audio.shelf.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The bulletins as they stand.
public record BulletinsView(Frame frame, List<Row> rows) {
  private static final int SHOWN = 3;

  /// A bulletin; `when` says when it is made, `trouble` why the last one could not be, or null.
  public record Row(String name, String when, @Nullable String trouble, List<Take> takes) {}

  /// One that was made. `facts` are its length, loudness and how much it tells; `waits` that nobody
  /// has let it on the air yet; `sound` is where it can be heard.
  public record Take(
      String id, String state, String made, String facts, boolean waits, String sound) {}

  static BulletinsView of(Frame frame, List<Standing> standings) {
    return new BulletinsView(
        frame, standings.stream().map(standing -> row(standing, frame.station())).toList());
  }

  private static Row row(Standing standing, Station station) {
    List<Take> takes = new ArrayList<>();
    standing.waiting().forEach(cut -> takes.add(take(cut, "waits for an editor", true, station)));
    for (Cut cut : standing.kept().stream().limit(SHOWN).toList()) {
      Review review = cut.review();
      String by = review == null ? "" : ", approved by " + review.by();
      boolean latest = cut.equals(standing.kept().getFirst());
      takes.add(take(cut, (latest ? "on the air" : "earlier") + by, false, station));
    }
    Failure failure = standing.failure();
    String trouble =
        failure == null
            ? null
            : "The last one could not be made at %s: %s."
                .formatted(station.shown(failure.at()), failure.why());
    return new Row(standing.newscast().name(), when(standing, station), trouble, takes);
  }

  private static String when(Standing standing, Station station) {
    Duration every = standing.newscast().airing().every();
    Instant due = standing.progress().due();
    String text =
        every == null || due == null
            ? "Made when it is asked for"
            : "Made every %d minutes, next at %s".formatted(every.toMinutes(), station.shown(due));
    return text + (standing.progress().making() ? "; being made now." : ".");
  }

  private static Take take(Cut cut, String state, boolean waits, Station station) {
    String facts =
        String.format(
            Locale.ROOT,
            "%.1f s, %.1f LUFS, stories: %d",
            cut.bulletin().target().toMillis() / 1000.0,
            cut.loudness().integrated(),
            cut.bulletin().items().size());
    String sound = cut.id() + "." + BulletinSteps.small(cut).format().ending();
    return new Take(cut.id(), state, station.shown(cut.made()), facts, waits, sound);
  }
}
