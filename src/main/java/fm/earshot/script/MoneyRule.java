package fm.earshot.script;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Sums of money: "$46.5 million" is said "46.5 million dollars".
final class MoneyRule implements SpokenRule {
  private static final Map<String, String> SIZES =
      Map.ofEntries(
          Map.entry("k", "thousand"),
          Map.entry("K", "thousand"),
          Map.entry("m", "million"),
          Map.entry("M", "million"),
          Map.entry("mn", "million"),
          Map.entry("bn", "billion"),
          Map.entry("b", "billion"),
          Map.entry("B", "billion"),
          Map.entry("tn", "trillion"),
          Map.entry("trn", "trillion"));

  private static final String AMOUNT =
      "(?:\\d{1,15}+(?:,\\d{3}){0,6}+(?:\\.\\d{1,6}+)?+|\\.\\d{1,6}+)";
  private static final String SIZE =
      "(?:([-"
          + " ])(thousand|million|billion|trillion|bn|mn|tn)|(k|K|mn|m|M|bn|b|B|trn|tn))(?![\\p{L}\\d])";

  /// "$10 to $12 million" is one range, "rose $1.09 to $27.15" two sums.
  private static final String UP_TO =
      " to \\D{1,3}" + AMOUNT + "[ -]?(?:thousand|[mbt]r?illion|[mb]n)\\b";

  private static final Pattern SUM =
      Pattern.compile(
          "(?<![\\p{L}\\d])(US\\$|\\$US|CA\\$|C\\$|AU\\$|A\\$|NZ\\$|HK\\$|R\\$|(?:USD|CAD|EUR|GBP)(?="
              + " ?\\d)|[$\u20ac\u00a3\u00a5\u20b9\u20bd\u20a9]) ?("
              + AMOUNT
              + ")(?:(?: ?[\u2013-] ?|(?="
              + UP_TO
              + ") to )\\1?+("
              + AMOUNT
              + "))?+(?:"
              + SIZE
              + ")?+(-(?=\\p{L}))?+( (?:(?:U\\.?S\\.?|Canadian|American|Mexican|Australian)"
              + " )?(?:pesos?|dollars?|euros?|pounds?|yen|rupees?|reais|yuan|roubles?|rubles?|francs?|kron(?:or|er|e|a))\\b)?+");
  private static final Pattern ARTICLE = Pattern.compile("(?:^|[^\\p{L}])[Aa]n? $");
  private static final Pattern NOUN =
      Pattern.compile(
          " (?!(?:in|on|to|for|of|from|by|at|and|or|per|as|over|with|more|less|a|an|each|every|after"
              + "|before|is|was|were|that|which|this|last|next)\\b)\\p{Ll}");
  private static final Pattern AFTER =
      Pattern.compile(
          "(?<![\\p{L}\\d.,])(" + AMOUNT + ") ?(\u20ac|\u00a3|USD\\b|EUR\\b|CAD\\b|GBP\\b)");
  private static final Pattern CENTS = Pattern.compile("(?<=\\d) ?\u00a2");

  @Override
  public String apply(String text) {
    if (!SpokenRule.hasDigit(text)) {
      return text;
    }
    String said = SUM.matcher(text).replaceAll(m -> sum(m, text));
    said =
        AFTER.matcher(said).replaceAll(m -> m.group(1) + " " + Currency.signed(m.group(2)).many());
    return CENTS.matcher(said).replaceAll(" cents");
  }

  private static String sum(MatchResult m, String text) {
    Currency unit = Currency.signed(m.group(1));
    String amount = m.group(2);
    String upTo = m.group(3);
    String size = size(m);
    boolean adjective = m.group(7) != null || "-".equals(m.group(4));
    if (m.group(8) != null) {
      return numbers(amount, upTo) + size + m.group(8);
    }
    if (m.group(7) != null && text.startsWith("a-", m.end())) {
      return numbers(amount, upTo) + size + " " + unit.many() + " ";
    }
    if (adjective) {
      return numbers(amount, upTo) + size + " " + unit.one() + (m.group(7) == null ? "" : " ");
    }
    if (ofANoun(text, m.start(), m.end())
        && !(size.isEmpty() && coins(amount, unit).contains(" and "))) {
      return numbers(amount, upTo) + size + " " + unit.one();
    }
    if (size.isEmpty() && upTo == null) {
      return coins(amount, unit);
    }
    if (size.isEmpty() && upTo != null && (amount + upTo).indexOf('.') >= 0) {
      return coins(amount, unit) + " to " + coins(upTo, unit);
    }
    return numbers(amount, upTo) + size + " " + unit.many();
  }

  /// Whether a sum stands before a noun that it is of: "a $500 fine".
  private static boolean ofANoun(String text, int start, int end) {
    String before = text.substring(Math.max(0, start - 4), start);
    return ARTICLE.matcher(before).find()
        && NOUN.matcher(text).region(end, text.length()).lookingAt();
  }

  private static String size(MatchResult m) {
    if (m.group(5) != null) {
      return " " + SIZES.getOrDefault(m.group(5), m.group(5));
    }
    return m.group(6) == null ? "" : " " + SIZES.getOrDefault(m.group(6), m.group(6));
  }

  private static String numbers(String amount, String upTo) {
    return upTo == null ? amount : amount + " to " + upTo;
  }

  /// "2.50" and "2.5" as dollars and cents; sums with more than two decimals as they are.
  private static String coins(String amount, Currency unit) {
    int dot = amount.indexOf('.');
    String decimals = dot < 0 ? "" : amount.substring(dot + 1).replaceFirst("0+$", "");
    if (dot < 0 || decimals.length() > 2) {
      return amount + " " + (amount.equals("1") ? unit.one() : unit.many());
    }
    String whole = dot == 0 ? "0" : amount.substring(0, dot);
    int part = Integer.parseInt((decimals + "00").substring(0, 2));
    String small = part + " " + (part == 1 ? unit.cent() : unit.cents());
    String big = whole + " " + (whole.equals("1") ? unit.one() : unit.many());
    if (part == 0) {
      return big;
    }
    return whole.equals("0") ? small : big + " and " + small;
  }
}
