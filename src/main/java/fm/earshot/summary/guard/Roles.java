package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;

/// Who did it to whom: two names on either side of a word do not change places.
final class Roles implements Matter {
  /// A word with the nearest names before and after it.
  private record Role(Word before, Word deed, Word after) {
    boolean turns(Role other) {
      boolean deeds = deed.sameAs(other.deed);
      return deeds && before.sameAs(other.after) && after.sameAs(other.before);
    }

    boolean agrees(Role other) {
      return before.sameAs(other.before) && after.sameAs(other.after);
    }
  }

  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    List<Role> known = c.sources().stream().flatMap(s -> in(s, c).stream()).toList();
    for (Role role : in(c.line(), c)) {
      if (known.stream().anyMatch(role::turns) && known.stream().noneMatch(role::agrees)) {
        String words = role.before.text() + " " + role.deed.text() + " " + role.after.text();
        doubts.add(new Doubt(Check.ROLE, words));
      }
    }
    return doubts;
  }

  /// None of a passive: "by" says that they stand the other way round.
  private static List<Role> in(Sentence sentence, Comparison c) {
    List<Role> roles = new ArrayList<>();
    List<Word> words = sentence.words();
    int before = -1;
    for (int at = 0; at < words.size(); at++) {
      boolean name =
          Names.is(words.get(at), c)
              || (at == 0 && words.get(at).capital() && !c.little(words.get(at)));
      if (name) {
        if (before >= 0) {
          List<Word> between = words.subList(before + 1, at);
          if (between.stream().noneMatch(word -> c.lexicon().exactly("passive", word))) {
            Word first = words.get(before);
            Word last = words.get(at);
            between.stream()
                .filter(w -> !c.little(w))
                .forEach(deed -> roles.add(new Role(first, deed, last)));
          }
        }
        before = at;
      }
    }
    return roles;
  }
}
