package fm.earshot.search;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/// The kind of sentence that a question asks for.
enum Wanted {
  SAYING(
      Set.of("say", "says", "said", "tell", "told", "think", "talk", "comment", "quote"),
      Set.of("said", "says", "told", "added", "called", "asked", "answered", "described")),
  NUMBER(Set.of("many", "much", "percent", "cost", "old", "far", "long", "score"), Set.of()),
  TIME(
      Set.of("when", "day", "date"),
      Set.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march april"
                  + " may june july august september october november december today yesterday"
                  + " tomorrow week month year morning evening")
              .split(" "))),
  CAUSE(Set.of("why", "reason", "cause"), Set.of("because", "since", "after", "due", "reason")),
  ANY(Set.of(), Set.of());

  private final Set<String> asks;
  private final Set<String> shows;

  Wanted(Set<String> asks, Set<String> shows) {
    this.asks = asks;
    this.shows = shows;
  }

  static Wanted by(List<String> question) {
    for (Wanted wanted : List.of(NUMBER, TIME, CAUSE, SAYING)) {
      if (question.stream().anyMatch(wanted.asks::contains)) {
        return wanted;
      }
    }
    return ANY;
  }

  boolean in(Collection<String> words) {
    boolean digits =
        this == NUMBER && words.stream().anyMatch(w -> w.chars().anyMatch(Character::isDigit));
    return digits || words.stream().anyMatch(shows::contains);
  }
}
