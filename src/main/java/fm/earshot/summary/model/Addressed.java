package fm.earshot.summary.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words that are not news but speak to somebody: to a machine that reads, or to who listens. What
/// people are quoted to say counts only if it speaks to a machine.
final class Addressed {
  private static final Pattern TO_MACHINE;
  private static final Pattern TO_LISTENER;
  private static final Pattern QUOTED = Pattern.compile("[\"“„«][^\"”“»]{0,600}[\"”“»]");

  static {
    String[] groups = read().split("(?m)^\\[(?:machine|listener)\\]$");
    TO_MACHINE = any(groups[1]);
    TO_LISTENER = any(groups[2]);
  }

  /// What cannot be seen, and would part the letters of a word.
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}+");

  private Addressed() {}

  private static Pattern any(String lines) {
    String all =
        lines
            .lines()
            .filter(line -> !line.isBlank())
            .collect(Collectors.joining(")|(?:", "(?:", ")"));
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    return Pattern.compile(all, flags);
  }

  private static String read() {
    try (InputStream in = Addressed.class.getResourceAsStream("addressed.txt")) {
      if (in == null) {
        throw new IllegalStateException("no list of words that speak to somebody");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean toMachine(String text) {
    return TO_MACHINE.matcher(seen(text)).find();
  }

  private static String seen(String text) {
    return UNSEEN.matcher(text).replaceAll("");
  }

  /// The words that speak to somebody, or none.
  static String words(String line) {
    String seen = seen(line);
    Matcher machine = TO_MACHINE.matcher(seen);
    if (machine.find()) {
      return machine.group();
    }
    Matcher listener = TO_LISTENER.matcher(QUOTED.matcher(seen).replaceAll("“…”"));
    return listener.find() ? listener.group() : "";
  }
}
