package fm.earshot.script;

import fm.earshot.edition.Edition;
import fm.earshot.news.StoryId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which stories tell the same news, as the editions have it: the first edition counts.
final class Clusters {
  private final Map<StoryId, StoryId> headOf = new HashMap<>();
  private final Map<StoryId, List<String>> alsoReportedBy = new HashMap<>();

  Clusters(List<Edition> editions) {
    for (Edition edition : editions) {
      edition.rundown().forEach(this::take);
    }
  }

  private void take(Edition.Pick pick) {
    StoryId head = pick.story().id();
    alsoReportedBy.putIfAbsent(head, pick.alsoReportedBy());
    headOf.putIfAbsent(head, head);
    pick.told().forEach(copy -> headOf.putIfAbsent(copy, head));
  }

  /// The story that is told for all of its cluster; itself if it stands alone.
  StoryId head(StoryId story) {
    return headOf.getOrDefault(story, story);
  }

  List<String> alsoReportedBy(StoryId story) {
    return alsoReportedBy.getOrDefault(story, List.of());
  }
}
