package fm.earshot.script;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.search.Likeness;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Which stories are related to one: the most alike.
///
/// Looked for among the newest 200; for a story that was told before, only among the stories told
/// anew and those that were related already.
final class Related {
  private static final int MOST = 5;
  private static final int NEWEST = 200;
  private static final double ALIKE = 0.12;

  private record Scored(Story story, double score) {}

  private final Map<StoryId, Story> stories;
  private final Set<StoryId> fresh;
  private final Clusters clusters;
  private final Likeness likeness;
  private final List<Story> newest;

  Related(Map<StoryId, Story> stories, Set<StoryId> fresh, Clusters clusters, Likeness likeness) {
    this.stories = stories;
    this.fresh = fresh;
    this.clusters = clusters;
    this.likeness = likeness;
    this.newest =
        stories.values().stream()
            .filter(story -> clusters.head(story.id()).equals(story.id()))
            .sorted(
                Comparator.comparing((Story story) -> story.timing().versionCreated())
                    .reversed()
                    .thenComparing(Story::id))
            .limit(NEWEST)
            .toList();
  }

  List<StoryId> of(StoryScript script) {
    Story story = script.story();
    Set<StoryId> found = new LinkedHashSet<>();
    candidates(script).stream()
        .filter(other -> eligible(story, other))
        .map(other -> new Scored(other, likeness.between(story, other)))
        .filter(scored -> scored.score >= ALIKE)
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(scored -> scored.story.id()))
        .limit(MOST)
        .forEach(scored -> found.add(scored.story.id()));
    return List.copyOf(found);
  }

  private Collection<Story> candidates(StoryScript script) {
    boolean untouched =
        !fresh.contains(script.id()) && stories.keySet().containsAll(script.related());
    if (!untouched) {
      return newest;
    }
    Set<StoryId> some = new HashSet<>(script.related());
    newest.stream().map(Story::id).filter(fresh::contains).forEach(some::add);
    return some.stream().map(stories::get).filter(Objects::nonNull).toList();
  }

  private boolean eligible(Story story, Story other) {
    return !clusters.head(story.id()).equals(clusters.head(other.id()))
        && clusters.head(other.id()).equals(other.id())
        && story.content().language().equals(other.content().language());
  }
}
