package fm.earshot.audio.render;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Line;
import fm.earshot.audio.file.Slate;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Whose bulletins they are: its name, the zone of its dates, where it is on the web, and the
/// `notice` that a machine speaks.
public record Station(String name, ZoneId zone, @Nullable URI home, String notice) {
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'-'HHmmss", Locale.ROOT);

  Slate slate(Bulletin bulletin, Order order, Instant now) {
    ZonedDateTime made = now.atZone(zone);
    String id = order.id();
    return new Slate(
        name + ": " + bulletin.programme(),
        name,
        id == null ? id(bulletin, order, made) : id,
        made,
        made.plus(order.airable()),
        home,
        bulletin.lines().getLast().outCue(),
        notice,
        bulletin.lines().stream().map(Station::chapter).toList());
  }

  private static String id(Bulletin bulletin, Order order, ZonedDateTime made) {
    return bulletin.programme() + "-" + order.length().toSeconds() + "-" + STAMP.format(made);
  }

  private static Slate.Chapter chapter(Line line) {
    return switch (line) {
      case Line.Frame frame ->
          new Slate.Chapter(frame.inCue(), frame.span().start(), frame.span().end(), null);
      case Line.Item item ->
          new Slate.Chapter(
              item.story().story().headline(),
              item.span().start(),
              item.span().end(),
              item.story().story().credit().url());
    };
  }
}
