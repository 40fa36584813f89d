package fm.earshot.summary.guard;

import java.util.List;

/// Names written in another way: Australia and Australian, EU and European Union.
final class Namesakes {
  private static final int SHORTEST = 4;
  private static final int ENDING = 3;
  private static final int LONGEST_INITIALS = 6;

  private Namesakes() {}

  /// Whether a sentence has a name of the same root, or the name whose initials it is.
  static boolean akin(Word name, Sentence sentence) {
    List<Word> words = sentence.words();
    for (int at = 0; at < words.size(); at++) {
      if (words.get(at).capital() && sameRoot(name.low(), words.get(at).low())) {
        return true;
      }
      if (initials(words, at).equals(name.low()) && name.low().length() > 1) {
        return true;
      }
    }
    return false;
  }

  /// Whether the word belongs to a name whose initials stand in one of the sentences.
  static boolean spelledOut(List<Word> words, int at, List<Sentence> sentences) {
    int from = at;
    while (from > 0 && words.get(from - 1).capital()) {
      from--;
    }
    for (int start = from; start <= at; start++) {
      String initials = initials(words, start);
      if (initials.length() > at - start && initials.length() > 1) {
        if (sentences.stream()
            .anyMatch(s -> s.words().stream().anyMatch(w -> w.low().equals(initials)))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String initials(List<Word> words, int from) {
    StringBuilder initials = new StringBuilder();
    for (int at = from; at < words.size() && initials.length() < LONGEST_INITIALS; at++) {
      if (!words.get(at).capital()) {
        break;
      }
      initials.appendCodePoint(words.get(at).low().codePointAt(0));
    }
    return initials.toString();
  }

  private static boolean sameRoot(String a, String b) {
    int same = 0;
    int shorter = Math.min(a.length(), b.length());
    while (same < shorter && a.charAt(same) == b.charAt(same)) {
      same++;
    }
    return same >= SHORTEST
        && Math.max(a.length(), b.length()) - same <= ENDING
        && shorter - same < ENDING;
  }
}
