package fm.earshot.search;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How alike stories are, by TF-IDF over headline and lead: 0 (nothing in common) to 1 (the same).
public final class Likeness {
  /// How many paragraphs are the lead.
  private static final int LEAD = 2;

  /// In a handful of stories a word in two of them is still rare: count as if there were so many.
  private static final int FEWEST = 50;

  private final Map<Version, Vector> vectors = new HashMap<>();
  private final Map<String, Term> terms = new HashMap<>();
  private final int of;

  /// A stem that is known: its number, and in how many stories it is.
  private record Term(int number, int stories) {
    Term more() {
      return new Term(number, stories + 1);
    }
  }

  private record Version(StoryId id, int version) {
    static Version of(Story story) {
      return new Version(story.id(), story.version());
    }
  }

  private Likeness(Collection<Story> all) {
    Map<Version, List<String>> stems = new HashMap<>();
    Stems stemmer = new Stems();
    all.forEach(story -> stems.put(Version.of(story), stems(story, stemmer)));
    stems.values().forEach(words -> new HashSet<>(words).forEach(this::count));
    of = Math.max(FEWEST, stems.size());
    stems.forEach((version, words) -> vectors.put(version, vector(words)));
  }

  private void count(String stem) {
    Term known = terms.get(stem);
    terms.put(stem, known == null ? new Term(terms.size(), 1) : known.more());
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
    return known != null ? known : vector(stems(story, new Stems()));
  }

  private Vector vector(List<String> stems) {
    Map<Integer, Integer> counts = new TreeMap<>();
    Map<Integer, Integer> stories = new HashMap<>();
    for (String stem : stems) {
      Term term = terms.getOrDefault(stem, unknown(stem));
      counts.merge(term.number(), 1, Integer::sum);
      stories.put(term.number(), term.stories());
    }
    double[] weights =
        counts.entrySet().stream()
            .mapToDouble(
                e -> (1 + Math.log(e.getValue())) * rarity(stories.getOrDefault(e.getKey(), 1)))
            .toArray();
    return Vector.of(counts.keySet().stream().mapToInt(Integer::intValue).toArray(), weights);
  }

  /// Numbered below zero, so that two unknown stories can still be alike.
  private static Term unknown(String stem) {
    return new Term(stem.hashCode() | Integer.MIN_VALUE, 1);
  }

  private double rarity(int stories) {
    return Math.log(1 + (double) of / stories);
  }

  private static List<String> stems(Story story, Stems stems) {
    List<String> lead = story.paragraphs().stream().limit(LEAD).toList();
    String language = story.content().language();
    return Words.of(story.headline() + "\n" + String.join("\n", lead)).stream()
        .filter(word -> !StopWords.COMMON.contains(word) && !StopWords.EVERYDAY.contains(word))
        .map(word -> stems.of(word, language))
        .toList();
  }
}
