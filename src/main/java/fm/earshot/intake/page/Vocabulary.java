package fm.earshot.intake.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Words and phrases that are looked for in a text, whatever their case: a phrase's words stand one
/// blank apart.
///
/// A pattern of as many alternatives would be tried at every character; here a word is looked up.
final class Vocabulary {
  private final Map<String, List<List<String>>> byFirstWord = new HashMap<>();

  private Vocabulary() {}

  /// The words of `texts`, separated by blanks.
  static Vocabulary ofWords(String... texts) {
    return ofPhrases(String.join(" ", texts).split(" ", -1));
  }

  static Vocabulary ofPhrases(String... phrases) {
    Vocabulary vocabulary = new Vocabulary();
    for (String phrase : phrases) {
      List<String> words = List.of(Words.fold(phrase).split(" ", -1));
      vocabulary
          .byFirstWord
          .computeIfAbsent(words.getFirst(), _ -> new ArrayList<>())
          .add(words.subList(1, words.size()));
    }
    return vocabulary;
  }

  /// Whether one of them stands anywhere.
  boolean isIn(Words words) {
    for (int at = 0; at < words.count(); at++) {
      if (isAt(words, at)) {
        return true;
      }
    }
    return false;
  }

  /// Whether one of them stands where the word at `at` begins.
  boolean isAt(Words words, int at) {
    for (List<String> rest : byFirstWord.getOrDefault(words.word(at), List.of())) {
      if (goesOn(words, at, rest)) {
        return true;
      }
    }
    return false;
  }

  private static boolean goesOn(Words words, int at, List<String> rest) {
    for (int i = 0; i < rest.size(); i++) {
      int next = at + 1 + i;
      if (next >= words.count()
          || words.gap(next) != ' '
          || !words.word(next).equals(rest.get(i))) {
        return false;
      }
    }
    return true;
  }
}
