package fm.earshot.intake.page;

import fm.earshot.news.Dateline;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes "VANCOUVER — " off the head of a lead.
public final class Datelines {
  private static final String UPPER = "\\p{Lu}[\\p{Lu}\\p{M}.'’\\-]*";
  private static final Pattern PLACE =
      Pattern.compile(
          "^(?<place>"
              + UPPER
              + "(?: (?:"
              + UPPER
              + "|de|du|la|le|del|of|and|y)){0,4}(?:, (?:\\p{Lu}[\\p{L}.]{1,14} ?){1,3})?)"
              + "(?:, (?:\\d{1,2} )?\\p{L}{3,10}\\.?(?: \\d{1,2})?)??"
              + "\\s*(?<agency>\\([^)]{2,40}\\))?\\s*(?:[—–]|--?(?= ))\\s*(?<rest>\\S.*)$",
          Pattern.DOTALL);
  private static final Pattern MIXED =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{L}.'’\\- ]{2,30}(?:, \\p{Lu}[\\p{L}. ]{1,20})?) "
              + "\\((?:AP|AFP|Reuters|CP|EFE|DPA|dpa|UPI|ANSA|PA)\\) ?[—–-] (?<rest>\\S.*)$",
          Pattern.DOTALL);
  private static final Pattern NO_PLACE =
      Pattern.compile(
          "(BREAKING|UPDATED?|EXCLUSIVE|OPINION|ANALYSIS|WATCH|LIVE|CORRECTION|VIDEO|NEW|JUST IN"
              + "|NOTE|EDITOR'S NOTE|DEVELOPING|ALERT|URGENT|ÚLTIMA HORA|DERNIÈRE HEURE)");

  private Datelines() {}

  /// A lead without its dateline, and the dateline.
  public record Lead(@Nullable Dateline dateline, String text) {}

  public static Lead split(String lead) {
    for (Pattern pattern : new Pattern[] {PLACE, MIXED}) {
      Matcher match = pattern.matcher(lead);
      if (match.matches()) {
        String place = Objects.requireNonNull(match.group("place")).strip();
        if (isPlace(place)) {
          return new Lead(new Dateline(place), Objects.requireNonNull(match.group("rest")));
        }
      }
    }
    return new Lead(null, lead);
  }

  private static boolean isPlace(String place) {
    long capitals = place.codePoints().filter(Character::isUpperCase).count();
    String[] words = place.split("[ ,]+", -1);
    boolean firstWordCounts = words[0].codePoints().filter(Character::isLetter).count() > 1;
    return capitals >= 1 && firstWordCounts && !NO_PLACE.matcher(place).matches();
  }
}
