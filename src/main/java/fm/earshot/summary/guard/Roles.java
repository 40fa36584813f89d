package fm.earshot.summary.guard;

import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import java.util.ArrayList;
import java.util.List;

/// Who did it to whom: two names on either side of a word do not change places, and nobody stands
/// in the place of another. "Was beaten by" and "lost to" are beating, the other way round.
final class Roles implements Matter {
  @Override
  public List<Doubt> doubts(Comparison c) {
    List<Doubt> doubts = new ArrayList<>();
    List<Role> known = c.sources().stream().flatMap(s -> Role.in(s, c).stream()).toList();
    for (Role role : Role.in(c.line(), c)) {
      boolean turned = known.stream().anyMatch(role::turns);
      if ((turned || usurped(role, c)) && known.stream().noneMatch(role::agrees)) {
        doubts.add(new Doubt(Check.ROLE, role.words()));
      }
    }
    return doubts;
  }

  /// Whether a source says the same of another, and nothing of this one.
  private static boolean usurped(Role role, Comparison c) {
    boolean sure = Names.is(role.before().getLast(), c) && !role.deed().number();
    return sure
        && c.sources().stream()
            .filter(source -> !c.lexicon().any("pronoun", source))
            .filter(source -> role.before().stream().noneMatch(source::has))
            .flatMap(source -> Role.in(source, c).stream())
            .anyMatch(
                other -> role.sameDeed(other) && Comparison.meet(role.after(), other.after()));
  }
}
