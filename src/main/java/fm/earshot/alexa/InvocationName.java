package fm.earshot.alexa;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Amazon's rules for the words that open a skill.
final class InvocationName {
  private static final String WORDS = "[a-z][a-z'.]*( [a-z][a-z'.]*)*";
  private static final int SHORTEST = 2;
  private static final int LONGEST = 50;
  private static final Set<String> SMALL =
      Set.of("the", "a", "an", "for", "to", "of", "about", "up", "by", "at", "off", "with");

  /// Words that wake the speaker, begin a request, or join the name to one.
  private static final Set<String> TAKEN =
      Set.of(
          "alexa",
          "amazon",
          "echo",
          "computer",
          "ziggy",
          "skill",
          "app",
          "run",
          "start",
          "play",
          "resume",
          "use",
          "launch",
          "ask",
          "open",
          "tell",
          "load",
          "begin",
          "enable",
          "to",
          "from",
          "in",
          "using",
          "with",
          "by",
          "about",
          "for",
          "that",
          "if",
          "and",
          "whether");

  private InvocationName() {}

  /// What is wrong with `name`; null if it can be said.
  static @Nullable String wrong(String name) {
    if (name.length() < SHORTEST || name.length() > LONGEST || !name.matches(WORDS)) {
      return "words in lower case of together 2 to 50 characters are expected, numbers written out";
    }
    List<String> words = List.of(name.split(" ", -1));
    for (String word : words) {
      if (TAKEN.contains(word)) {
        return "\"" + word + "\" belongs to Alexa; a name has words of its own";
      }
    }
    if (words.size() == 1) {
      return "two words or more are expected";
    }
    return words.size() == 2 && words.stream().anyMatch(SMALL::contains)
        ? "of two words none may be an article or a preposition"
        : null;
  }
}
