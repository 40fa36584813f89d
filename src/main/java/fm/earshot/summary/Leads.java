package fm.earshot.summary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.news.Provenance;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The articles' own words, which are there at once; each version's are chosen once.
public final class Leads {
  /// Characters.
  private static final long MOST = 60_000_000;

  private record Key(StoryId story, int version) {}

  private final Summarizer lead;
  private final Cache<Key, Map<Size, Told>> chosen =
      Caffeine.newBuilder().maximumWeight(MOST).weigher(Leads::weight).build();

  /// `lead` never fails.
  public Leads(Summarizer lead) {
    this.lead = lead;
  }

  public Map<Size, Told> of(Story story) {
    return chosen.get(new Key(story.id(), story.version()), _ -> choose(story));
  }

  void forget(Set<StoryId> stories) {
    chosen.asMap().keySet().removeIf(key -> stories.contains(key.story));
  }

  private Map<Size, Told> choose(Story story) {
    try {
      Draft draft = lead.draft(story);
      Map<Size, Told> sizes = new EnumMap<>(Size.class);
      for (Size size : Size.values()) {
        sizes.put(size, new Told(Provenance.OWN_WORDS, draft.in(size)));
      }
      return sizes;
    } catch (NoSummaryException e) {
      throw new IllegalStateException("a lead cannot fail", e);
    }
  }

  private static int weight(Key key, Map<Size, Told> sizes) {
    return 100 + sizes.values().stream().mapToInt(told -> length(told.lines())).sum();
  }

  static int length(List<Line> lines) {
    return lines.stream().mapToInt(line -> line.text().length()).sum();
  }
}
