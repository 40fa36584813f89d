package fm.earshot.summary.lead;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reads the signs of a language from its file: lines of a kind, a colon and words or a pattern.
final class LeaningWords {
  private static final String NOTHING = "(?!)";

  private LeaningWords() {}

  /// Of "" there are none.
  static Leaning read(String language) {
    List<String> lines = language.isEmpty() ? List.of() : lines("leaning-" + language + ".txt");
    return new Leaning(
        language,
        words(lines, "first"),
        words(lines, "early"),
        words(lines, "openers"),
        words(lines, "plain"),
        any(lines, "persons"),
        any(lines, "signs"));
  }

  private static Stream<String> of(List<String> lines, String kind) {
    String start = kind + ": ";
    return lines.stream().filter(s -> s.startsWith(start)).map(s -> s.substring(start.length()));
  }

  private static Set<String> words(List<String> lines, String kind) {
    return of(lines, kind)
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Pattern any(List<String> lines, String kind) {
    String any = of(lines, kind).collect(Collectors.joining("|"));
    int flags = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile(any.isEmpty() ? NOTHING : any, flags);
  }

  private static List<String> lines(String file) {
    try (InputStream in = LeaningWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no list of words " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
