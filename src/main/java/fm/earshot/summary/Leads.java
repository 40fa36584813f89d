package fm.earshot.summary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Wording;
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

  /// `lead` never fails and tells every size.
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
      Map<Size, Told> sizes = new EnumMap<>(Size.class);
      lead.draft(story)
          .sizes()
          .forEach((size, lines) -> sizes.put(size, new Told(Wording.OWN_WORDS, lines)));
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
