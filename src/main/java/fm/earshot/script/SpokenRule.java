package fm.earshot.script;

import java.util.function.UnaryOperator;

/// One family of written forms and how they are said.
interface SpokenRule extends UnaryOperator<String> {
  /// Whether there is anything for a rule that is about numbers.
  static boolean hasDigit(String text) {
    return text.chars().anyMatch(Character::isDigit);
  }
}
