package fm.earshot.edition;

import fm.earshot.edition.Balance.Placed;
import fm.earshot.edition.Edition.Pick;
import fm.earshot.news.Story;
import fm.earshot.news.Urgency;
import java.time.Instant;
import java.util.List;

/// Why a story stands where it stands, in a few plain words.
record Reasons(List<Story> ranked, Instant now) {

  String of(Placed placed, List<Pick> before) {
    Story story = placed.story();
    String section = story.section().name();
    return switch (placed.why()) {
      case NEW_SECTION -> "brought forward: no " + section + " story so far";
      case ROW_BROKEN ->
          "brought forward: "
              + Balance.IN_A_ROW
              + " "
              + before.getLast().story().section().name()
              + " stories in a row before it";
      case RANK -> {
        if (before.isEmpty()) {
          yield facts(story) + "; leads";
        }
        yield newest(story) ? "newest in " + section + ", " + facts(story) : facts(story);
      }
    };
  }

  private boolean newest(Story story) {
    return ranked.stream()
        .filter(other -> other.section().equals(story.section()))
        .min(Clusters.NEWEST.thenComparing(Story::id))
        .filter(story::equals)
        .isPresent();
  }

  private String facts(Story story) {
    Urgency urgency = story.handling().urgency();
    long hours = Rank.age(story, now).toHours();
    String age = hours == 0 ? "under an hour" : hours == 1 ? "1 hour" : hours + " hours";
    return "urgency " + urgency.value() + ", " + age + " old";
  }
}
