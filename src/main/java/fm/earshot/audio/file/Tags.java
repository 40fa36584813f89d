package fm.earshot.audio.file;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/// A slate in ffmpeg's own format for tags and chapters.
final class Tags {
  private static final Pattern SPECIAL = Pattern.compile("[=;#\\\\\n]");
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

  private final StringBuilder text = new StringBuilder(";FFMETADATA1\n");

  private Tags() {}

  /// With chapters as the format has them: those of an Ogg file are comments, which ffmpeg would
  /// write with seconds rounded.
  static String of(Slate slate, Format format) {
    Tags tags = new Tags();
    tags.put("title", slate.title())
        .put("artist", slate.station())
        .put("genre", "News")
        .put("date", DATE.format(slate.made()))
        .put("comment", slate.notice() + " digitalSourceType: " + Slate.MACHINE_MADE_URI)
        .put("digitalSourceType", Slate.MACHINE_MADE_URI);
    for (int i = 0; i < slate.chapters().size(); i++) {
      Slate.Chapter chapter = slate.chapters().get(i);
      if (format == Format.OPUS) {
        tags.comment("CHAPTER%03d".formatted(i), chapter);
      } else {
        tags.section(chapter);
      }
    }
    return tags.text.toString();
  }

  private void comment(String name, Slate.Chapter chapter) {
    Duration at = chapter.start();
    put(
        name,
        String.format(
            Locale.ROOT,
            "%02d:%02d:%02d.%03d",
            at.toHours(),
            at.toMinutesPart(),
            at.toSecondsPart(),
            at.toMillisPart()));
    put(name + "NAME", chapter.title());
  }

  private void section(Slate.Chapter chapter) {
    text.append("[CHAPTER]\n");
    put("TIMEBASE", "1/1000");
    put("START", String.valueOf(chapter.start().toMillis()));
    put("END", String.valueOf(chapter.end().toMillis()));
    put("title", chapter.title());
  }

  private Tags put(String name, String value) {
    String escaped = SPECIAL.matcher(value).replaceAll("\\\\$0");
    text.append(name).append('=').append(escaped).append('\n');
    return this;
  }
}
