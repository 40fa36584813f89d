package fm.earshot.script;

import fm.earshot.edition.Edition;
import fm.earshot.edition.Programme;
import fm.earshot.news.StoryId;
import fm.earshot.search.StoryIndex;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An immutable snapshot of everything that can be said now.
///
/// `editions` is by programme name, in the order in which they are offered, `top` first;
/// `withdrawn` are the killed stories; `serial` counts the scripts of this process.
public record Script(
    long serial,
    Instant built,
    Map<StoryId, StoryScript> stories,
    Map<String, Edition> editions,
    Set<StoryId> withdrawn,
    StoryIndex index) {
  public Script {
    stories = Map.copyOf(stories);
    withdrawn = Set.copyOf(withdrawn);
    if (!editions.containsKey(Programme.TOP)) {
      throw new IllegalArgumentException("the programme \"top\" always exists");
    }
  }

  public @Nullable StoryScript story(StoryId id) {
    return stories.get(id);
  }

  /// The other stories that tell the same news, as the editions have it, first the one that is
  /// told.
  public List<StoryScript> sameNews(StoryId id) {
    return editions.values().stream()
        .flatMap(edition -> edition.rundown().stream())
        .filter(pick -> pick.story().id().equals(id) || pick.told().contains(id))
        .limit(1)
        .flatMap(pick -> Stream.concat(Stream.of(pick.story().id()), pick.told().stream()))
        .filter(other -> !other.equals(id))
        .map(stories::get)
        .filter(Objects::nonNull)
        .toList();
  }

  public @Nullable Edition edition(String programme) {
    return editions.get(programme);
  }

  public Edition top() {
    return Objects.requireNonNull(editions.get(Programme.TOP));
  }

  /// The ids of a programme's stories in the order of its rundown; of `top` if there is no such.
  public List<StoryId> rundown(String programme) {
    Edition edition = edition(programme);
    return (edition == null ? top() : edition).order();
  }

  /// The same script without the stories that were withdrawn since; itself if there are none.
  public Script without(Set<StoryId> killed) {
    if (withdrawn.containsAll(killed)) {
      return this;
    }
    Map<StoryId, StoryScript> left = new HashMap<>(stories);
    left.keySet().removeAll(killed);
    Map<String, Edition> editions = new LinkedHashMap<>(this.editions);
    editions.replaceAll((name, edition) -> edition.without(killed));
    return new Script(serial, built, left, editions, killed, index);
  }

  /// The same script, found through another index.
  public Script indexedBy(StoryIndex index) {
    return new Script(serial, built, stories, editions, withdrawn, index);
  }
}
