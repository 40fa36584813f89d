package fm.earshot.script.spoken;

import java.util.List;
import java.util.Set;

/// Sums that the rules for every channel have put before their currency: "0.5 dollars".
final class MoneyReadings {
  private static final String ONE_CENT = "one cent";

  static final List<Reading> ALL =
      List.of(
          // "46.5 million dollar" needs no more than its numbers; coins are not said in decimals.
          Reading.words(
              "(?<![\\p{L}\\d.,])(?<whole>\\d{1,3}(?:,\\d{3}){1,6}|\\d{0,18})\\.(?<part>\\d{1,6})"
                  + " (?<currency>(?:(?:U S|Canadian|Australian|American)"
                  + " )?(?:dollars?|euros?))\\b",
              found -> coins(found.group("whole"), found.group("part"), found.group("currency"))));

  private static final Set<String> NOTHING = Set.of("", "0");

  private MoneyReadings() {}

  private static String coins(String whole, String part, String currency) {
    String cents = part.replaceAll("0+$", "");
    if (cents.length() > 2) {
      return Numbers.number(whole + "." + part) + " " + currency;
    }
    int count = cents.isEmpty() ? 0 : Integer.parseInt((cents + "0").substring(0, 2));
    String small = count == 1 ? ONE_CENT : Numbers.cardinal(String.valueOf(count)) + " cents";
    if (NOTHING.contains(whole)) {
      return small;
    }
    String big = Numbers.number(whole) + " " + currency;
    return count == 0 ? big : big + " and " + small;
  }
}
