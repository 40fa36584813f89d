package fm.earshot.edition;

import fm.earshot.news.Section;
import fm.earshot.news.Story;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Ranked stories in an order in which no section drowns the others.
final class Balance {
  /// So many of one section in a row, no more while others wait.
  static final int IN_A_ROW = 2;

  /// Among the first so many …
  static final int OPENING = 5;

  /// … there are so many sections, if there are.
  static final int SECTIONS = 3;

  /// A story in its place, and what put it there.
  record Placed(Story story, Why why) {}

  /// Why a story stands where it does.
  enum Why {
    RANK,
    NEW_SECTION,
    ROW_BROKEN
  }

  private final List<Story> waiting;
  private final List<Placed> placed = new ArrayList<>();
  private final Set<Section> heard = new HashSet<>();
  private final int size;
  private final int sections;

  private Balance(List<Story> ranked, int size) {
    waiting = new ArrayList<>(ranked);
    this.size = size;
    sections = Math.min(SECTIONS, (int) ranked.stream().map(Story::section).distinct().count());
  }

  /// The first `size` of `ranked`, balanced; the very first keeps its place.
  static List<Placed> of(List<Story> ranked, int size) {
    Balance balance = new Balance(ranked, size);
    while (balance.placed.size() < size && !balance.waiting.isEmpty()) {
      balance.place();
    }
    return balance.placed;
  }

  private void place() {
    if (sectionsDue()) {
      take(story -> !heard.contains(story.section()), Why.NEW_SECTION);
    } else if (rowFull()) {
      take(story -> !story.section().equals(last()), Why.ROW_BROKEN);
    } else {
      take(story -> true, Why.RANK);
    }
  }

  private void take(Predicate<Story> fits, Why why) {
    Optional<Story> fitting = waiting.stream().filter(fits).findFirst();
    Story next = fitting.orElse(waiting.getFirst());
    boolean forward = !next.equals(waiting.getFirst());
    waiting.remove(next);
    heard.add(next.section());
    placed.add(new Placed(next, forward ? why : Why.RANK));
  }

  private boolean sectionsDue() {
    int left = Math.min(OPENING, size) - placed.size();
    int missing = sections - heard.size();
    return missing > 0 && left > 0 && left <= missing && !placed.isEmpty();
  }

  private boolean rowFull() {
    int n = placed.size();
    return n >= IN_A_ROW
        && placed.subList(n - IN_A_ROW, n).stream()
            .allMatch(p -> p.story().section().equals(last()));
  }

  private Section last() {
    return placed.getLast().story().section();
  }
}
