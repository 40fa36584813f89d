package fm.earshot.edition;

import fm.earshot.news.Story;
import fm.earshot.search.Likeness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Stories grouped by the news they tell; one of each group tells it.
record Clusters(List<Cluster> all) {
  static final Comparator<Story> NEWEST =
      Comparator.comparing((Story story) -> story.timing().versionCreated()).reversed();

  private static final Duration APART = Duration.ofDays(2);

  private static final Comparator<Story> NEWEST_THEN_ID = NEWEST.thenComparing(Story::id);

  private static final Comparator<Story> MOST_URGENT =
      Comparator.comparingInt((Story story) -> story.handling().urgency().value())
          .thenComparing(NEWEST)
          .thenComparing(Comparator.comparingInt(Clusters::length).reversed())
          .thenComparing(Story::id);

  /// One piece of news: who tells it, and the others that do, newest first.
  record Cluster(Story told, List<Story> others) {
    Cluster {
      others = List.copyOf(others);
    }

    static Cluster of(List<Story> sameNews, Pinned pinned) {
      Story told =
          sameNews.stream()
              .filter(pinned::has)
              .min(Comparator.comparingInt(pinned::rank).thenComparing(MOST_URGENT))
              .or(() -> newestOfEachSource(sameNews).stream().min(MOST_URGENT))
              .orElseThrow();
      List<Story> others =
          sameNews.stream().filter(s -> !s.equals(told)).sorted(NEWEST_THEN_ID).toList();
      return new Cluster(told, others);
    }

    /// The other sources' stories.
    List<Story> elsewhere() {
      return others.stream().filter(other -> !source(other).equals(source(told))).toList();
    }
  }

  Clusters {
    all = List.copyOf(all);
  }

  /// A source's older telling of its own news gives way to its newer one; among the sources the
  /// most urgent tells, then the newest, then the longest; a pinned one before all.
  static Clusters of(Collection<Story> stories, Likeness likeness, Pinned pinned) {
    List<Story> ordered = stories.stream().sorted(NEWEST_THEN_ID).toList();
    return new Clusters(
        SameNews.groups(ordered, likeness, APART).stream()
            .map(group -> Cluster.of(group, pinned))
            .toList());
  }

  private static List<Story> newestOfEachSource(List<Story> stories) {
    Set<String> heard = new HashSet<>();
    List<Story> newest = new ArrayList<>(stories);
    newest.sort(NEWEST_THEN_ID);
    newest.removeIf(story -> !heard.add(source(story)));
    return newest;
  }

  private static String source(Story story) {
    return story.credit().source();
  }

  private static int length(Story story) {
    return story.paragraphs().stream().mapToInt(String::length).sum();
  }
}
