package fm.earshot.script.spoken;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/// Written numbers in English words, without hyphens.
final class Numbers {
  private static final int LONGEST = 18;
  private static final int ROUND = 100;

  private Numbers() {}

  /// ICU's rules take a tenth of a second to load, so not before they are wanted.
  private static final class Icu {
    private static final RuleBasedNumberFormat RULES =
        new RuleBasedNumberFormat(Locale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);

    private Icu() {}

    static synchronized String spell(long number, String rules) {
      return RULES.format(number, rules).replace('-', ' ');
    }
  }

  /// "13,000", "2.050", ".5", "004" (digit by digit).
  static String number(String written) {
    String plain = written.replace(",", "");
    int dot = plain.indexOf('.');
    if (dot < 0) {
      return whole(plain);
    }
    String whole = dot == 0 ? "" : whole(plain.substring(0, dot)) + " ";
    return whole + "point " + digits(plain.substring(dot + 1));
  }

  private static String whole(String digits) {
    boolean code = digits.length() > 1 && digits.charAt(0) == '0';
    return code ? digits(digits) : cardinal(digits);
  }

  static String cardinal(String written) {
    String digits = written.replace(",", "");
    return digits.length() > LONGEST
        ? digits(digits)
        : Icu.spell(Long.parseLong(digits), "%spellout-cardinal");
  }

  static String ordinal(String written) {
    String digits = written.replace(",", "");
    return digits.length() > LONGEST
        ? digits(digits)
        : Icu.spell(Long.parseLong(digits), "%spellout-ordinal");
  }

  /// "twenty twenty six", "nineteen oh five", "two thousand six".
  static String year(String written) {
    return Icu.spell(Integer.parseInt(written), "%spellout-numbering-year");
  }

  static String digits(String written) {
    return written
        .chars()
        .filter(Character::isDigit)
        .mapToObj(digit -> Icu.spell(Character.digit(digit, 10), "%spellout-cardinal"))
        .collect(Collectors.joining(" "));
  }

  /// As houses, roads and flights are called: "four oh one", "fourteen twenty eight".
  static String pairs(String written) {
    int length = written.length();
    int number = length > 4 ? 0 : Integer.parseInt(written);
    if (written.charAt(0) == '0' || length > 4) {
      return digits(written);
    }
    if (length < 3 || number % ROUND == 0) {
      boolean hundreds = length == 4 && number % (10 * ROUND) != 0;
      return hundreds ? cardinal(written.substring(0, 2)) + " hundred" : cardinal(written);
    }
    String last = written.substring(length - 2);
    String tail = last.charAt(0) == '0' ? "oh " + digits(last.substring(1)) : cardinal(last);
    return cardinal(written.substring(0, length - 2)) + " " + tail;
  }

  /// The plural of a number's last word: "eighties", "nineteen hundreds".
  static String many(String spelled) {
    return spelled.endsWith("y")
        ? spelled.substring(0, spelled.length() - 1) + "ies"
        : spelled + "s";
  }
}
