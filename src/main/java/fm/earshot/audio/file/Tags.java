package fm.earshot.audio.file;

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

  static String of(Slate slate) {
    Tags tags = new Tags();
    tags.put("title", slate.title())
        .put("artist", slate.station())
        .put("genre", "News")
        .put("date", DATE.format(slate.made()))
        .put("comment", slate.notice() + " digitalSourceType: " + Slate.MACHINE_MADE_URI)
        .put("digitalSourceType", Slate.MACHINE_MADE_URI);
    for (Slate.Chapter chapter : slate.chapters()) {
      tags.text.append("[CHAPTER]\n");
      tags.put("TIMEBASE", "1/1000")
          .put("START", String.valueOf(chapter.start().toMillis()))
          .put("END", String.valueOf(chapter.end().toMillis()))
          .put("title", chapter.title());
    }
    return tags.text.toString();
  }

  private Tags put(String name, String value) {
    String escaped = SPECIAL.matcher(value).replaceAll("\\\\$0");
    text.append(name).append('=').append(escaped).append('\n');
    return this;
  }
}
