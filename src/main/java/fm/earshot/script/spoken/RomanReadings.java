package fm.earshot.script.spoken;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Roman numerals: of parts and wars as numbers, of kings and popes as ordinals.
final class RomanReadings {
  private static final Map<Character, Integer> VALUES =
      Map.of('I', 1, 'V', 5, 'X', 10, 'L', 50, 'C', 100, 'D', 500, 'M', 1000);
  private static final int MOST_KINGS = 40;

  private static final String COUNTED =
      "[Cc]hapter|CHAPTER|[Pp]art|PART|[Vv]olume|[Bb]ook|[Aa]ct|[Ss]cene|[Pp]hase|[Ss]tage|[Tt]itle"
          + "|[Aa]rticle|[Ss]ection|[Tt]ype|[Cc]lass|[Gg]roup|[Dd]ivision|[Gg]rade|[Ll]evel|[Tt]ier"
          + "|[Ss]chedule|[Aa]nnex|[Aa]ppendix|[Rr]ound|[Gg]ame|[Cc]ategory|[Uu]nit|[Zz]one"
          + "|World War|Super Bowl|WrestleMania|Episode|Mark|Rocky|Apollo|Saturn|Minuteman"
          + "|Vatican|Camp|Corps|Fantasy|Basel|Stalag|Oslo|Minsk";
  private static final String REGNAL =
      "(?:King|Queen|Pope|Tsar|Czar|Emperor|Prince|Duke) \\p{Lu}\\p{Ll}{1,15}(?:"
          + " \\p{Lu}\\p{Ll}{1,15})?|Elizabeth|George"
          + "|Charles|Henry|Edward|Louis|Philip|James|Napoleon|Benedict|Leo|Haakon|Gustaf|Baudouin";

  static final List<Reading> ALL =
      List.of(
          Reading.words(
              "(?<=\\b(?:" + COUNTED + ") )[IVXLCDM]{1,9}(?![\\p{L}\\d]|\\.\\p{Lu})",
              RomanReadings::counted),
          Reading.words(
              "(?<=\\b(?:"
                  + REGNAL
                  + ") )[IVXL]{1,7}(?![\\p{L}\\d])(?! (?:am|was|have|had|will|think)\\b)",
              RomanReadings::ordered),
          Reading.words(
              "(?<=\\b\\p{Lu}[\\p{Ll}']{1,15} )[IVX]{2,6}(?![\\p{L}\\d-])",
              RomanReadings::ordered));

  private RomanReadings() {}

  private static @Nullable String counted(MatchResult found) {
    int number = value(found.group());
    return number == 0 ? null : Numbers.cardinal(String.valueOf(number));
  }

  private static @Nullable String ordered(MatchResult found) {
    int number = value(found.group());
    return number == 0 || number > MOST_KINGS
        ? null
        : "the " + Numbers.ordinal(String.valueOf(number));
  }

  /// 0 where the letters are no numeral in its one right form.
  static int value(String roman) {
    int sum = 0;
    for (int i = 0; i < roman.length(); i++) {
      int here = VALUES.getOrDefault(roman.charAt(i), 0);
      int next = i + 1 < roman.length() ? VALUES.getOrDefault(roman.charAt(i + 1), 0) : 0;
      sum += here < next ? -here : here;
    }
    return sum > 0 && roman(sum).equals(roman) ? sum : 0;
  }

  private static String roman(int number) {
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < signs.length; i++) {
      while (rest >= values[i]) {
        roman.append(signs[i]);
        rest -= values[i];
      }
    }
    return roman.toString();
  }
}
