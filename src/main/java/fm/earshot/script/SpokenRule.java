package fm.earshot.script;

import java.util.function.UnaryOperator;

/// One family of written forms and how they are said.
interface SpokenRule extends UnaryOperator<String> {
  /// Whether there is anything for a rule that is about numbers.
  static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean hasOneOf(String signs, String text) {
    for (int i = 0; i < signs.length(); i++) {
      if (text.indexOf(signs.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /// Whether a full stop stands anywhere but at the very end.
  static boolean hasInnerStop(String text) {
    int stop = text.indexOf('.');
    return stop >= 0 && stop < text.length() - 1;
  }
}
