package fm.earshot.intake.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What publishers put around a story, told line by line by the rules in `clutter.txt`.
final class Clutter {
  private static final int LONGEST = 450;
  private static final List<Rule> RULES = load();
  private static final Pattern BULLET = Pattern.compile("^[•·▪►▶▸→*|>»\\p{So}\\s&&[^©]]+");

  private static final Pattern BREAK =
      Pattern.compile(
          "(?iU)\\W*(?:.*\\b(?:advertisement|advertising|ad|ads|publicité|publicidad|anuncio|continues|continue|display)\\b.*|loading\\W*|article"
              + " content|\\d{1,2}[:.]\\d{2}|\\W*)");

  private Clutter() {}

  /// What a line of a page is. `STORY` also stands for what no rule knows.
  sealed interface Mark {
    /// Perhaps the story's own words.
    record Story() implements Mark {}

    /// Dropped by itself.
    record Line() implements Mark {}

    /// Dropped, and the link lines after it too.
    record Links() implements Mark {}

    /// Dropped with all that follows.
    record End() implements Mark {}

    /// Dropped, and the end where hardly a sentence is left to come.
    record Tail() implements Mark {}

    /// Dropped: who took a picture. A caption beside it goes too.
    record Credit() implements Mark {}

    /// Who wrote it.
    record Byline(String names) implements Mark {}

    /// When it was published.
    record Published(String line) implements Mark {}
  }

  static Mark mark(String line) {
    if (line.length() > LONGEST) {
      return new Mark.Story();
    }
    String plain = BULLET.matcher(line.replace('’', '\'')).replaceFirst("").strip();
    if (plain.codePoints().noneMatch(Character::isLetterOrDigit)) {
      return new Mark.Line();
    }
    for (Rule rule : RULES) {
      Matcher match = rule.pattern().matcher(plain);
      if (match.matches()) {
        return rule.kind().mark(match);
      }
    }
    return new Mark.Story();
  }

  /// Whether a line only breaks a story off for a moment, as advertising does.
  static boolean isBreak(String line) {
    return BREAK.matcher(line).matches();
  }

  private enum Kind {
    LINE,
    LINKS,
    END,
    TAIL,
    CREDIT,
    BYLINE,
    PUBLISHED;

    Mark mark(Matcher match) {
      return switch (this) {
        case LINE -> new Mark.Line();
        case LINKS -> new Mark.Links();
        case END -> new Mark.End();
        case TAIL -> new Mark.Tail();
        case CREDIT -> new Mark.Credit();
        case BYLINE -> new Mark.Byline(Objects.requireNonNull(match.group(1)).strip());
        case PUBLISHED -> new Mark.Published(match.group());
      };
    }
  }

  private record Rule(Kind kind, Pattern pattern) {
    static Rule parse(String line) {
      String[] parts = line.split("\\s+", 2);
      Kind kind = Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
      String pattern = parts[1].replace("\\p{Lu}", "(?-i:\\p{Lu})");
      int flags = Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE;
      return new Rule(kind, Pattern.compile(pattern, flags));
    }
  }

  private static List<Rule> load() {
    try (var in = Objects.requireNonNull(Clutter.class.getResourceAsStream("clutter.txt"));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Rule::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
