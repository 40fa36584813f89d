package fm.earshot.search;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/// How alike stories are, by TF-IDF over headline and lead: 0 (nothing in common) to 1 (the same).
public final class Likeness {
  /// How many paragraphs are the lead.
  private static final int LEAD = 2;

  /// In a handful of stories a word in two of them is still rare: count as if there were so many.
  private static final int FEWEST = 50;

  private final Map<Version, Vector> vectors = new HashMap<>();
  private final Map<String, Integer> stories = new HashMap<>();
  private final int of;

  private record Version(StoryId id, int version) {
    static Version of(Story story) {
      return new Version(story.id(), story.version());
    }
  }

  private Likeness(Collection<Story> all) {
    Map<Version, List<String>> stems = new HashMap<>();
    all.forEach(story -> stems.put(Version.of(story), stems(story)));
    stems
        .values()
        .forEach(s -> new HashSet<>(s).forEach(stem -> stories.merge(stem, 1, Integer::sum)));
    of = Math.max(FEWEST, stems.size());
    stems.forEach((version, s) -> vectors.put(version, Vector.of(s, this::rarity)));
  }

  /// The likeness of stories to one another, a word counting the more the fewer of `stories` have
  /// it. Other stories can be compared too.
  public static Likeness of(Collection<Story> stories) {
    return new Likeness(stories);
  }

  public double between(Story a, Story b) {
    return vector(a).cosine(vector(b));
  }

  private Vector vector(Story story) {
    Vector known = vectors.get(Version.of(story));
    return known != null ? known : Vector.of(stems(story), this::rarity);
  }

  private double rarity(String stem) {
    return Math.log(1 + (double) of / stories.getOrDefault(stem, 1));
  }

  private static List<String> stems(Story story) {
    List<String> lead = story.paragraphs().stream().limit(LEAD).toList();
    String language = story.content().language();
    return Words.of(story.headline() + "\n" + String.join("\n", lead)).stream()
        .filter(word -> !StopWords.COMMON.contains(word))
        .map(word -> Words.stem(word, language))
        .toList();
  }
}
