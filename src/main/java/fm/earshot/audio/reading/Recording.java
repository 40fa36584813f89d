package fm.earshot.audio.reading;

import fm.earshot.news.StoryId;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A finished file of a story's reading. `key` names all that it was made of; `hash` is the head of
/// the SHA-256 of its bytes.
public record Recording(
    StoryId story, Use use, String key, Path file, long bytes, String hash, Duration length) {
  private static final Pattern NAME =
      Pattern.compile("([0-9a-f]{16})-([a-z])-([0-9a-f]{40})-([0-9]{1,9})-([0-9a-f]{32})\\.mp3");

  /// The file's name says all that there is to know, so that a restart need not read it.
  static String name(StoryId story, Use use, String key, Duration length, String hash) {
    return String.format(
        Locale.ROOT, "%s-%s-%s-%d-%s.mp3", story, use.letter(), key, length.toMillis(), hash);
  }

  /// Null for a file that is none.
  static @Nullable Recording of(Path file, long bytes) {
    Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
    if (!name.matches()) {
      return null;
    }
    for (Use use : Use.values()) {
      if (use.letter().equals(name.group(2))) {
        return new Recording(
            new StoryId(name.group(1)),
            use,
            name.group(3),
            file,
            bytes,
            name.group(5),
            Duration.ofMillis(Long.parseLong(name.group(4))));
      }
    }
    return null;
  }
}
