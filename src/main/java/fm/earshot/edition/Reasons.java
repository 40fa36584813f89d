package fm.earshot.edition;

import fm.earshot.edition.Balance.Placed;
import fm.earshot.news.Story;
import fm.earshot.news.Urgency;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Why a story stands where it stands, in a few plain words.
record Reasons(List<Story> ranked, Instant now) {

  /// `before` is the story before it, pins aside.
  String of(Placed placed, @Nullable Story before, Corroboration by) {
    Story story = placed.story();
    String section = story.section().name();
    return switch (placed.why()) {
      case NEW_SECTION -> "brought forward: no " + section + " story so far";
      case ROW_BROKEN ->
          "brought forward: " + Balance.IN_A_ROW + " " + row(before) + "in a row before it";
      case RANK ->
          before != null && newest(story)
              ? "newest in " + section + ", " + facts(story, by)
              : facts(story, by);
    };
  }

  private static String row(@Nullable Story before) {
    return before == null ? "stories " : before.section().name() + " stories ";
  }

  String pinned(Pin pin, Story story, Corroboration by) {
    String until = pin.until() == null ? "" : " until " + pin.until();
    return "pinned at " + pin.rank() + " by the desk" + until + ", " + facts(story, by);
  }

  private boolean newest(Story story) {
    return ranked.stream()
        .filter(other -> other.section().equals(story.section()))
        .min(Clusters.NEWEST.thenComparing(Story::id))
        .filter(story::equals)
        .isPresent();
  }

  private String facts(Story story, Corroboration by) {
    Urgency urgency = story.handling().urgency();
    long hours = Rank.age(story, now).toHours();
    String age = hours == 0 ? "under an hour" : hours == 1 ? "1 hour" : hours + " hours";
    return "urgency " + urgency.value() + ", " + age + " old" + told(by);
  }

  private static String told(Corroboration by) {
    String sources = by.sources() < 2 ? "" : ", from " + by.sources() + " independent sources";
    String lately = by.lately() < 2 ? "" : ", " + by.lately() + " within the hour";
    String copies =
        by.copies() == 0
            ? ""
            : ", copied by " + by.copies() + (by.copies() == 1 ? " site" : " sites");
    return sources + lately + copies;
  }
}
