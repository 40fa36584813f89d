package fm.earshot.summary.guard;

import java.util.ArrayList;
import java.util.List;

/// A word between two names: who does it, and to whom. `kind` is what is done by whatever word, ""
/// for most words.
record Role(List<Word> before, Word deed, String kind, List<Word> after) {
  private static final String DONE = "done.";
  private static final String UNDERGONE = "undergone.";

  boolean sameDeed(Role other) {
    return deed.sameAs(other.deed) || (!kind.isEmpty() && kind.equals(other.kind));
  }

  boolean turns(Role other) {
    return sameDeed(other)
        && Comparison.meet(before, other.after)
        && Comparison.meet(after, other.before);
  }

  boolean agrees(Role other) {
    return Comparison.meet(before, other.before) && Comparison.meet(after, other.after);
  }

  String words() {
    return before.getLast().text() + " " + deed.text() + " " + after.getLast().text();
  }

  static List<Role> in(Sentence sentence, Comparison c) {
    List<Role> roles = new ArrayList<>();
    List<Word> words = sentence.words();
    List<Word> before = List.of();
    int from = 0;
    for (int at = 0; at < words.size(); at++) {
      if (name(words.get(at), at, c)) {
        List<Word> run = run(words, at, c);
        if (!before.isEmpty()) {
          between(before, words.subList(from, at), run, c, roles);
        }
        at += run.size() - 1;
        before = run;
        from = at + 1;
      }
    }
    return roles;
  }

  private static boolean name(Word word, int at, Comparison c) {
    if (c.lexicon().exactly("month", word)) {
      return false;
    }
    return Names.is(word, c) || (at == 0 && word.capital() && !c.little(word));
  }

  /// A name of one or more words.
  private static List<Word> run(List<Word> words, int at, Comparison c) {
    int to = at + 1;
    while (to < words.size() && name(words.get(to), to, c)) {
      to++;
    }
    return words.subList(at, to);
  }

  /// Before "by" they stand the other way round.
  private static void between(
      List<Word> first, List<Word> words, List<Word> last, Comparison c, List<Role> roles) {
    int by = words.stream().map(w -> c.lexicon().exactly("passive", w)).toList().indexOf(true);
    List<Word> deeds = by < 0 ? words : words.subList(0, by);
    boolean undergoes = deeds.stream().anyMatch(w -> !kind(UNDERGONE, w, c).isEmpty());
    boolean turned = by >= 0 ^ undergoes;
    for (Word deed : deeds) {
      if (!c.little(deed)) {
        String undergone = kind(UNDERGONE, deed, c);
        String kind = undergone.isEmpty() ? kind(DONE, deed, c) : undergone;
        roles.add(turned ? new Role(last, deed, kind, first) : new Role(first, deed, kind, last));
      }
    }
  }

  private static String kind(String lists, Word deed, Comparison c) {
    return c.lexicon().named(lists).stream()
        .filter(list -> c.lexicon().is(list, deed))
        .map(list -> list.substring(lists.length()))
        .findFirst()
        .orElse("");
  }
}
