package fm.earshot.phone;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Who calls, as the carrier tells it.
final class Caller {
  /// The words, and the numbers spelling them on the keys, that stand for a caller who is nobody.
  private static final Set<String> NOBODY =
      Set.of(
          "",
          "restricted",
          "unavailable",
          "unknown",
          "blocked",
          "private",
          "withheld",
          "+266696687",
          "+7378742833",
          "+2562533",
          "+8656696",
          "+86282452253");

  private Caller() {}

  /// The caller's address in one spelling, null for a withheld or anonymous one.
  static @Nullable String address(@Nullable String from) {
    String address = canonical(from == null ? "" : from);
    return NOBODY.contains(address) || address.contains("anonymous") ? null : address;
  }

  /// A number with its plus and digits alone (an unescaped plus arrives as a space); another
  /// address in lower case.
  static String canonical(String address) {
    if (isNumber(address)) {
      return address;
    }
    String bare = address.strip().toLowerCase(Locale.ROOT);
    String digits = bare.replaceAll("[\\s()./-]", "");
    return digits.matches("\\+?[0-9]+") ? "+" + digits.replace("+", "") : bare;
  }

  /// Whether it is in that spelling already: so carriers send it.
  private static boolean isNumber(String address) {
    for (int i = 1; i < address.length(); i++) {
      if (address.charAt(i) < '0' || address.charAt(i) > '9') {
        return false;
      }
    }
    return address.length() > 1 && address.charAt(0) == '+';
  }
}
