package fm.earshot.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A group of settings, read by type. `prefix` is put before a key in an error; what is wrong is as
/// if it were not given, unless the mistake is fatal.
record Fields(String prefix, Map<String, Value> values, Mistakes mistakes) {
  private static final Pattern AGE = Pattern.compile("(\\d{1,6})(m|h|d)");
  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})(s|m|h)");

  boolean has(String key) {
    return values.containsKey(key);
  }

  @Nullable Value get(String key) {
    return values.get(key);
  }

  SettingsException wrong(String key, Value value, String right) {
    return value.wrong(prefix + key + " must be " + right + ", not " + value.shown());
  }

  /// What `read` reads; where it finds a mistake that is not fatal, `otherwise`.
  <T extends @Nullable Object> T tried(T otherwise, Supplier<T> read) {
    try {
      return read.get();
    } catch (SettingsException mistake) {
      mistakes.found(mistake);
      return otherwise;
    }
  }

  @Nullable String text(String key) {
    return this.<@Nullable String>tried(null, () -> oneText(key));
  }

  private @Nullable String oneText(String key) {
    Value value = values.get(key);
    if (value == null) {
      return null;
    }
    if (!(value instanceof Value.Text text)) {
      throw wrong(key, value, "one value");
    }
    if (text.text().isBlank()) {
      throw value.wrong(prefix + key + " must not be blank");
    }
    return text.text().strip();
  }

  String text(String key, String fallback) {
    String text = text(key);
    return text == null ? fallback : text;
  }

  /// The value of a key as `read` understands it, the fallback if it is not given; null from `read`
  /// says that it is not `right`.
  <T extends @Nullable Object> T as(
      String key, T fallback, String right, Function<String, @Nullable T> read) {
    Value value = values.get(key);
    String text = text(key);
    if (value == null || text == null) {
      return fallback;
    }
    T result = read.apply(text);
    if (result == null) {
      mistakes.found(wrong(key, value, right));
      return fallback;
    }
    return result;
  }

  int whole(String key, int least, int most, int fallback) {
    return as(key, fallback, least + " to " + most, text -> whole(text, least, most));
  }

  static @Nullable Integer whole(String text, int least, int most) {
    if (!text.matches("\\d{1,9}")) {
      return null;
    }
    int number = Integer.parseInt(text);
    return number < least || number > most ? null : number;
  }

  boolean flag(String key, boolean fallback) {
    return as(
        key,
        fallback,
        "true or false",
        text ->
            switch (text.toLowerCase(Locale.ROOT)) {
              case "true", "yes", "on" -> true;
              case "false", "no", "off" -> false;
              default -> null;
            });
  }

  /// A secret of at least so many characters; it is not shown when it is wrong.
  @Nullable Secret secret(String key, int least) {
    Value value = values.get(key);
    String text = text(key);
    if (value != null && text != null && text.length() < least) {
      mistakes.found(value.wrong(prefix + key + " must be at least " + least + " characters"));
    }
    return text == null ? null : new Secret(text);
  }

  String language(String key, String fallback) {
    return as(key, fallback, "a language such as en or en-GB", Fields::language);
  }

  private static @Nullable String language(String tag) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return locale.getLanguage().matches("[a-z]{2,3}") ? locale.toLanguageTag() : null;
    } catch (IllformedLocaleException e) {
      return null;
    }
  }

  ZoneId zone(String key, ZoneId fallback) {
    return as(key, fallback, "a time zone such as Europe/Berlin", Fields::zone);
  }

  private static @Nullable ZoneId zone(String name) {
    try {
      return ZoneId.getAvailableZoneIds().contains(name) ? ZoneId.of(name) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  /// One second to a day.
  Duration duration(String key, Duration fallback) {
    return as(key, fallback, "1s to 24h, such as 30s, 5m or 1h", Fields::duration);
  }

  private static @Nullable Duration duration(String text) {
    Matcher parts = DURATION.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    long number = Long.parseLong(parts.group(1));
    Duration duration =
        switch (parts.group(2)) {
          case "s" -> Duration.ofSeconds(number);
          case "m" -> Duration.ofMinutes(number);
          default -> Duration.ofHours(number);
        };
    boolean fits = duration.isPositive() && duration.compareTo(Duration.ofDays(1)) <= 0;
    return fits ? duration : null;
  }

  /// One minute to 30 days; null where it is not given.
  @Nullable Duration age(String key) {
    return this.<@Nullable Duration>as(
        key, null, "1m to 30d, such as 90m, 6h or 2d", Fields::ageOf);
  }

  private static @Nullable Duration ageOf(String text) {
    Matcher parts = AGE.matcher(text);
    if (!parts.matches()) {
      return null;
    }
    long number = Long.parseLong(parts.group(1));
    Duration age =
        switch (parts.group(2)) {
          case "m" -> Duration.ofMinutes(number);
          case "h" -> Duration.ofHours(number);
          default -> Duration.ofDays(number);
        };
    return age.isPositive() && age.compareTo(Duration.ofDays(30)) <= 0 ? age : null;
  }

  @Nullable Path path(String key, Path directory) {
    return this.<@Nullable Path>as(key, null, "a path", text -> resolved(text, directory));
  }

  private static @Nullable Path resolved(String text, Path directory) {
    try {
      return directory.resolve(text);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  /// A file that is there.
  @Nullable Path file(String key, Path directory) {
    return this.<@Nullable Path>as(
        key,
        null,
        "a file that can be read",
        text -> {
          Path file = resolved(text, directory);
          return file != null && Files.isRegularFile(file) && Files.isReadable(file) ? file : null;
        });
  }

  /// A list, a lone value, or values with commas between them.
  List<Value> list(String key) {
    return tried(List.of(), () -> asList(key));
  }

  private List<Value> asList(String key) {
    return switch (values.get(key)) {
      case null -> List.of();
      case Value.Nothing _ -> List.of();
      case Value.Many many -> many.items();
      case Value.Named named -> throw wrong(key, named, "a list");
      case Value.Text text ->
          Arrays.stream(text.text().split(","))
              .filter(part -> !part.isBlank())
              .map(part -> (Value) new Value.Text(part.strip(), text.where()))
              .toList();
    };
  }

  List<String> words(String key) {
    List<String> words = new ArrayList<>();
    for (Value item : list(key)) {
      if (item instanceof Value.Text text && !text.text().isBlank()) {
        words.add(text.text().strip());
      } else {
        mistakes.found(wrong(key, item, "a list of words"));
      }
    }
    return words;
  }
}
