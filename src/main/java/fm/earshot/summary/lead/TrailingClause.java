package fm.earshot.summary.lead;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The subordinate clause at the end of a sentence, which can go and leave a true sentence.
///
/// It goes only if nothing in it names a source, doubts, denies or sets a condition, if it runs to
/// the end, and if what is left has a verb of its own.
final class TrailingClause {
  private static final int FEWEST_WORDS = 8;
  private static final Pattern OPENS =
      Pattern.compile(", (?=(?:which|after|as|while|when|where|\\p{Ll}{3,20}ing)\\b)");
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:After|As|While|When|Although|Though|If|Because|Since|Before|Despite|Once|Unless|With)\\b");
  private static final Pattern PARENTHESES = Pattern.compile(" ?\\([^()]{0,200}+\\)");
  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|said|says|won"
              + "|beat|made|told|took|gave|found|began|rose|fell|met|left|held|set|cut|came|went|kept|lost"
              + "|saw|ran|led|broke|put|built|bought|sold|sent|spoke|struck|grew|drew|hit|shut|won't|\\p{Ll}{2,20}ed)\\b");

  private TrailingClause() {}

  /// `sentence` shortened to at most `mostWords`, or null if that cannot be done safely.
  static @Nullable String dropped(String sentence, int mostWords) {
    String plain = withoutParentheses(sentence);
    if (words(plain) <= mostWords) {
      return plain;
    }
    var opens = OPENS.matcher(plain);
    String best = null;
    while (opens.find()) {
      String kept = plain.substring(0, opens.start()) + ".";
      if (words(kept) > mostWords) {
        break;
      }
      if (safe(kept, plain.substring(opens.end()))) {
        best = kept;
      }
    }
    return best;
  }

  private static String withoutParentheses(String sentence) {
    boolean harmless = PARENTHESES.matcher(sentence).results().noneMatch(m -> careful(m.group()));
    return harmless ? PARENTHESES.matcher(sentence).replaceAll("") : sentence;
  }

  private static boolean safe(String kept, String clause) {
    boolean whole = words(kept) >= FEWEST_WORDS && VERB.matcher(kept).find();
    boolean introduced = LEADING.matcher(kept).find() && kept.indexOf(',') < 0;
    boolean trailing = clause.indexOf(',') < 0 && clause.indexOf(';') < 0;
    return whole && !introduced && trailing && !careful(clause) && balanced(kept);
  }

  private static boolean careful(String part) {
    return Speech.attributes(part) || Speech.denies(part);
  }

  private static boolean balanced(String kept) {
    long straight = kept.chars().filter(c -> c == '"').count();
    long opened = kept.chars().filter(c -> c == '\u201c' || c == '\u00ab' || c == '(').count();
    long closed = kept.chars().filter(c -> c == '\u201d' || c == '\u00bb' || c == ')').count();
    return straight % 2 == 0 && opened == closed;
  }

  private static long words(String text) {
    return Stream.of(text.split("\\s++", -1)).filter(word -> !word.isEmpty()).count();
  }
}
