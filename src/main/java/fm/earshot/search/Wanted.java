package fm.earshot.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The kind of sentence that a question asks for: the words that ask for it, and the words (or any
/// number) that show it.
record Wanted(Set<String> asks, Set<String> shows, boolean number) {
  private static final Wanted NUMBER =
      new Wanted(
          Set.of("many", "much", "percent", "cost", "old", "far", "long", "score"), Set.of(), true);
  private static final Wanted TIME =
      new Wanted(
          Set.of("when", "day", "date"),
          Set.of(
              ("monday tuesday wednesday thursday friday saturday sunday january february march"
                      + " april may june july august september october november december today"
                      + " yesterday tomorrow week month year morning evening")
                  .split(" ")),
          false);
  private static final Wanted CAUSE =
      new Wanted(
          Set.of("why", "reason", "cause"),
          Set.of("because", "since", "after", "due", "reason"),
          false);
  private static final Wanted SAYING =
      new Wanted(
          Set.of("say", "says", "said", "tell", "told", "think", "talk", "comment", "quote"),
          Set.of("said", "says", "told", "added", "called", "asked", "answered", "described"),
          false);
  private static final Wanted ANY = new Wanted(Set.of(), Set.of(), false);

  static Wanted by(List<String> question) {
    return List.of(NUMBER, TIME, CAUSE, SAYING).stream()
        .filter(wanted -> question.stream().anyMatch(wanted.asks::contains))
        .findFirst()
        .orElse(ANY);
  }

  boolean in(Collection<String> words) {
    boolean digits = number && words.stream().anyMatch(w -> w.chars().anyMatch(Character::isDigit));
    return digits || words.stream().anyMatch(shows::contains);
  }
}
