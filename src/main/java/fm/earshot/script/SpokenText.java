package fm.earshot.script;

import fm.earshot.news.Sentences;
import java.util.List;
import java.util.stream.Collectors;

/// What is written, in words for the ear. Plain text: no markup, no control characters. English is
/// said plainly; of other languages only the punctuation is made safe. Every number and name
/// survives, but for ordinals, times and fractions that become words. Takes time linear in length.
public final class SpokenText {
  private static final List<SpokenRule> CLEANING = List.of(new CleanRule());

  /// In the order in which they must be applied.
  private static final List<SpokenRule> ENGLISH =
      List.of(
          new PhoneRule(),
          new WebRule(),
          new MoneyRule(),
          new DateRule(),
          new ClockRule(),
          new TitleRule(),
          new PlaceRule(),
          new ShortFormRule(),
          new AgeRule(),
          new OrdinalRule(),
          new UnitRule(),
          new RangeRule(),
          new InitialsRule());

  private static final List<SpokenRule> PUNCTUATION =
      List.of(new SlashRule(), new PunctuationRule());

  private SpokenText() {}

  /// `written` in words for the ear; `language` is a BCP 47 tag. Empty if it says nothing.
  public static String of(String written, String language) {
    boolean english = language.equals("en") || language.startsWith("en-");
    return Sentences.split(apply(CLEANING, written)).stream()
        .map(sentence -> say(sentence, english))
        .filter(spoken -> !spoken.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String say(String sentence, boolean english) {
    String spoken = english ? apply(ENGLISH, sentence) : sentence;
    return keepStop(sentence, apply(PUNCTUATION, spoken));
  }

  private static String apply(List<SpokenRule> rules, String text) {
    String said = text;
    for (SpokenRule rule : rules) {
      said = rule.apply(said);
    }
    return said;
  }

  /// Gives back the full stop that a short form at the end of the sentence took with it.
  private static String keepStop(String written, String spoken) {
    int end = written.length();
    while (end > 0 && "\"')]".indexOf(written.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean stopped = end > 0 && ".\u2026".indexOf(written.charAt(end - 1)) >= 0;
    boolean says = !spoken.isEmpty() && ".!?".indexOf(spoken.charAt(spoken.length() - 1)) < 0;
    return stopped && says ? spoken + "." : spoken;
  }
}
