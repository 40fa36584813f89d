package fm.earshot.edition;

import fm.earshot.news.Story;
import fm.earshot.search.Likeness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Stories grouped by the news they tell; the first of each group tells it.
///
/// A story joins a group only by being like the one that tells it, so no two that tell are alike.
record Clusters(List<Cluster> all) {
  /// From this likeness on two stories tell the same news.
  static final double SAME_NEWS = 0.25;

  /// The same words further apart in time are other news (a yearly report, the next match).
  static final Duration APART = Duration.ofDays(2);

  static final Comparator<Story> NEWEST =
      Comparator.comparing((Story story) -> story.timing().versionCreated()).reversed();

  private static final Comparator<Story> NEWEST_THEN_ID = NEWEST.thenComparing(Story::id);

  static final Comparator<Story> TELLS =
      Comparator.comparingInt((Story story) -> story.handling().urgency().value())
          .thenComparing(NEWEST)
          .thenComparing(Comparator.comparingInt(Clusters::length).reversed())
          .thenComparing(Story::id);

  /// One piece of news: who tells it, and the others that do, newest first.
  record Cluster(Story told, List<Story> others) {
    Cluster {
      others = List.copyOf(others);
    }
  }

  Clusters {
    all = List.copyOf(all);
  }

  /// A source's older telling of its own news gives way to its newer one, then among the sources
  /// the most urgent tells, then the newest, then the longest.
  static Clusters of(Collection<Story> stories, Likeness likeness) {
    Map<Story, List<Story>> bySource =
        led(
            stories.stream().sorted(NEWEST_THEN_ID).toList(),
            (a, b) -> sameSource(a, b) && same(a, b, likeness));
    Map<Story, List<Story>> byNews =
        led(bySource.keySet().stream().sorted(TELLS).toList(), (a, b) -> same(a, b, likeness));
    List<Cluster> clusters = new ArrayList<>();
    byNews.forEach(
        (told, followers) -> {
          List<Story> others = new ArrayList<>(followers);
          others.addAll(bySource.getOrDefault(told, List.of()));
          followers.forEach(story -> others.addAll(bySource.getOrDefault(story, List.of())));
          others.sort(NEWEST_THEN_ID);
          clusters.add(new Cluster(told, others));
        });
    return new Clusters(clusters);
  }

  private interface Sameness {
    boolean between(Story a, Story b);
  }

  /// Each story in turn follows the first leader that it is the same as, or leads.
  private static Map<Story, List<Story>> led(List<Story> stories, Sameness sameness) {
    Map<Story, List<Story>> led = new LinkedHashMap<>();
    for (Story story : stories) {
      led.keySet().stream()
          .filter(leader -> sameness.between(leader, story))
          .findFirst()
          .map(leader -> led.computeIfAbsent(leader, l -> new ArrayList<>()))
          .ifPresentOrElse(
              followers -> followers.add(story), () -> led.put(story, new ArrayList<>()));
    }
    return led;
  }

  private static boolean same(Story a, Story b, Likeness likeness) {
    Duration between = Duration.between(a.timing().versionCreated(), b.timing().versionCreated());
    return between.abs().compareTo(APART) <= 0 && likeness.between(a, b) >= SAME_NEWS;
  }

  private static boolean sameSource(Story a, Story b) {
    return a.credit().source().equals(b.credit().source());
  }

  private static int length(Story story) {
    return story.paragraphs().stream().mapToInt(String::length).sum();
  }
}
