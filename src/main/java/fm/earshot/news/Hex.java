package fm.earshot.news;

/// Lower-case hex digits, as ids and hashes are written.
public final class Hex {
  private Hex() {}

  /// Whether `text` is exactly so many hex digits.
  public static boolean is(String text, int digits) {
    if (text.length() != digits) {
      return false;
    }
    for (int i = 0; i < digits; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }
}
