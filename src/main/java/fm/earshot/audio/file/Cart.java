package fm.earshot.audio.file;

import java.net.URI;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// The cart chunk (AES46): what an automation system needs to air a file, its timers among them.
final class Cart {
  private static final int FIXED = 2048;
  private static final int TIMERS = 8;
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  /// A moment of the file that has a name of four letters, in samples from its beginning.
  private record Timer(String name, long sample) {}

  private Cart() {}

  static byte[] of(Slate slate, long samples, int rate) {
    byte[] tags = Fields.ascii(tags(slate));
    URI link = slate.link();
    Fields fields =
        new Fields(FIXED + tags.length)
            .text("0101", 4)
            .text(slate.title(), 64)
            .text(slate.station(), 64)
            .text(slate.id(), 64)
            .text("", 64)
            .text("NEWS", 64)
            .text("", 64)
            .text(end(slate.outCue(), 64), 64)
            .text(DATE.format(slate.made()), 10)
            .text(TIME.format(slate.made()), 8)
            .text(DATE.format(slate.expires()), 10)
            .text(TIME.format(slate.expires()), 8)
            .text("Earshot", 64)
            .text("", 64)
            .text(Slate.MACHINE_MADE, 64)
            .number(32_768);
    List<Timer> timers = timers(slate.chapters(), samples, rate);
    timers.forEach(timer -> fields.text(timer.name(), 4).number(timer.sample()));
    return fields
        .zeros((TIMERS - timers.size()) * 8 + 276)
        .text(link == null ? "" : link.toString(), 1024)
        .bytes(tags)
        .done();
  }

  /// Where the audio, the station's opening, its sign-off and the silence after the last word begin
  /// and end.
  private static List<Timer> timers(List<Slate.Chapter> chapters, long samples, int rate) {
    Slate.Chapter first = chapters.getFirst();
    Slate.Chapter last = chapters.getLast();
    return List.of(
        new Timer("AUDs", 0),
        new Timer("INTs", first.startSample(rate)),
        new Timer("INTe", first.endSample(rate)),
        new Timer("SEC1", last.startSample(rate)),
        new Timer("SEGs", Math.min(samples, last.endSample(rate))),
        new Timer("AUDe", samples));
  }

  /// Whole words, the last ones.
  private static String end(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    String end = text.substring(text.length() - most);
    return end.substring(end.indexOf(' ') + 1);
  }

  private static String tags(Slate slate) {
    return "%s\r\ndigitalSourceType: %s\r\n".formatted(slate.notice(), Slate.MACHINE_MADE_URI);
  }
}
