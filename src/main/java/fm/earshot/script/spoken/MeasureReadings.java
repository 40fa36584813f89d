package fm.earshot.script.spoken;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import org.jspecify.annotations.Nullable;

/// Numbers with a unit: never years, whatever their size.
final class MeasureReadings {
  private static final String UNIT = Units.pattern();
  private static final String FRACTION = "\\d{1,3}/\\d{1,3}";
  private static final String AMOUNT =
      "(?:(?:\\d{1,6} )?" + FRACTION + "(?![\\d/])|" + Readings.NUMBER + ")";

  static final List<Reading> ALL =
      List.of(
          Reading.words(
              Readings.BEFORE
                  + "(?:(?<from>"
                  + AMOUNT
                  + ")(?<to> to | ?\u2013 ?|-| by ))?(?<amount>"
                  + AMOUNT
                  + ")(?<size> (?:hundred|thousand|million|billion|trillion))?(?<gap>[ -]?)(?<unit>"
                  + UNIT
                  + ")(?:/(?<per>"
                  + UNIT
                  + "|s|d))?(?![\\p{L}\\d/])",
              MeasureReadings::measure),
          Reading.words("(?<= per )" + UNIT + "(?![\\p{L}\\d])", found -> Units.one(found.group())),
          // Of every channel's rules or of the text's own spelling.
          Reading.words(
              "\\b(?<size>kilo|centi|milli)?(?<unit>met|lit)re(?<many>s?)\\b",
              found ->
                  Objects.requireNonNullElse(found.group("size"), "")
                      + found.group("unit")
                      + "er"
                      + found.group("many")),
          Reading.words("\\bper cent-(?=\\d)", _ -> "percent to "),
          Reading.words("\\bper cent\\b", _ -> "percent"),
          Reading.words(
              "(?<=[\\d\\p{L}] ?)% ?",
              found -> found.group().endsWith(" ") ? " percent " : " percent"));

  private MeasureReadings() {}

  private static @Nullable String measure(MatchResult found) {
    String sign = found.group("unit");
    Units.Unit unit = Units.get(sign);
    boolean letterApart = sign.length() == 1 && !found.group("gap").isEmpty();
    if (unit == null || (letterApart && "AVWJhtlL".contains(sign)) || inAsAWord(found)) {
      return null;
    }
    String amount = found.group("amount");
    boolean adjective = found.group("gap").equals("-");
    String from = found.group("from");
    boolean one = from == null && found.group("size") == null && isOne(amount);
    String many = one || adjective ? unit.one() : unit.many();
    String size = Objects.requireNonNullElse(found.group("size"), "");
    return (from == null ? "" : say(from) + (found.group("to").equals(" by ") ? " by " : " to "))
        + say(amount)
        + size
        + " "
        + many
        + per(found.group("per"));
  }

  /// "5 in 10" and "12 in all" are no inches.
  private static boolean inAsAWord(MatchResult found) {
    return found.group("unit").equals("in") && found.group("gap").equals(" ");
  }

  private static boolean isOne(String amount) {
    return amount.equals("1") || (amount.contains("/") && !amount.contains(" "));
  }

  private static String say(String amount) {
    if (amount.contains("/")) {
      return FractionReadings.mixed(amount);
    }
    return Numbers.number(amount);
  }

  private static String per(@Nullable String sign) {
    if (sign == null) {
      return "";
    }
    return switch (sign) {
      case "s" -> " per second";
      case "d" -> " per day";
      default -> " per " + Units.one(sign);
    };
  }
}
