package fm.earshot.intake.page;

import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What publishers put around a story, told line by line by the rules in `clutter.txt`.
final class Clutter {
  private static final int LONGEST = 450;
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
    Rule.Match match = Rule.first(plain);
    return match == null ? new Mark.Story() : match.kind().mark(match.groups());
  }

  /// Whether a line only breaks a story off for a moment, as advertising does.
  static boolean isBreak(String line) {
    return BREAK.matcher(line).matches();
  }

  /// What a rule makes of a line.
  enum Kind {
    LINE,
    LINKS,
    END,
    TAIL,
    CREDIT,
    BYLINE,
    PUBLISHED;

    private Mark mark(MatchResult match) {
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
}
