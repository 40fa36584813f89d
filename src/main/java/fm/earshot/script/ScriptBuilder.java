package fm.earshot.script;

import fm.earshot.edition.Edition;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.search.Likeness;
import fm.earshot.search.StoryIndex;
import fm.earshot.summary.Summary;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes a script out of editions, stories and their summaries.
public final class ScriptBuilder {
  private ScriptBuilder() {}

  /// A script of all `audible` stories; `editions` are in the order in which they are offered,
  /// `top` first. What `previous` already says of an unchanged story and summary is taken over, so
  /// that a rebuild after one change is cheap.
  public static Script build(
      long serial,
      Instant now,
      List<Edition> editions,
      Collection<Story> audible,
      Function<Story, Summary> summaries,
      Likeness likeness,
      StoryIndex index,
      Set<StoryId> withdrawn,
      @Nullable Script previous) {
    Map<StoryId, Story> stories = stories(editions, audible, withdrawn);
    Telling telling = new Telling(new Clusters(editions), summaries, previous);
    Map<StoryId, StoryScript> told = new LinkedHashMap<>();
    // The first time there is much to tell, and everybody waits for it.
    stories.values().parallelStream()
        .map(telling::tell)
        .forEachOrdered(script -> told.put(script.id(), script));
    Related related = new Related(stories, telling.fresh(), telling.clusters(), likeness);
    told.replaceAll((id, script) -> telling.withRelated(script, related.of(script)));
    return new Script(serial, now, told, byName(editions), withdrawn, index);
  }

  private static Map<StoryId, Story> stories(
      List<Edition> editions, Collection<Story> audible, Set<StoryId> withdrawn) {
    Map<StoryId, Story> stories = new LinkedHashMap<>();
    audible.forEach(story -> stories.put(story.id(), story));
    for (Edition edition : editions) {
      edition.rundown().forEach(pick -> stories.putIfAbsent(pick.story().id(), pick.story()));
    }
    stories.keySet().removeAll(withdrawn);
    return stories;
  }

  private static Map<String, Edition> byName(List<Edition> editions) {
    Map<String, Edition> byName = new LinkedHashMap<>();
    editions.forEach(edition -> byName.putIfAbsent(edition.programme().name(), edition));
    return Collections.unmodifiableMap(byName);
  }
}
