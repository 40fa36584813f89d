package fm.earshot.search;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// How alike stories are, by TF-IDF over headline, lead and the beginning of the text: 0 (nothing
/// in common) to 1 (the same); and whether one is a copy of another.
public final class Likeness {
  /// Rarity is counted as if among so many stories, so that likeness means the same in an edition
  /// of 14 as in one of 400.
  private static final int AS_IF_AMONG = 5_000;

  private final Map<Version, Gist> gists = new LinkedHashMap<>();
  private final Map<Version, Vector> vectors = new LinkedHashMap<>();
  private final Map<Version, Integer> places = new HashMap<>();
  private final Cosines cosines;
  private final Map<Version, Shingles> shingles = new ConcurrentHashMap<>();
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

  private Likeness(Collection<Story> all, @Nullable Likeness previous) {
    Stems stems = new Stems();
    for (Story story : all) {
      Version version = Version.of(story);
      Gist known = previous == null ? null : previous.gists.get(version);
      gists.put(version, known == null ? Gist.of(story, stems) : known);
      Shingles copied = previous == null ? null : previous.shingles.get(version);
      if (copied != null) {
        shingles.put(version, copied);
      }
    }
    gists.values().forEach(gist -> gist.stems().keySet().forEach(this::count));
    of = Math.max(AS_IF_AMONG, gists.size());
    gists.forEach((version, gist) -> {
      places.put(version, places.size());
      vectors.put(version, vector(gist));
    });
    cosines = Cosines.of(List.copyOf(vectors.values()));
  }

  private void count(String stem) {
    Term known = terms.get(stem);
    terms.put(stem, known == null ? new Term(terms.size(), 1) : known.more());
  }

  /// The likeness of stories to one another, a word counting the more the fewer of `stories` have
  /// it. Other stories can be compared too.
  public static Likeness of(Collection<Story> stories) {
    return new Likeness(stories, null);
  }

  /// As [#of(Collection)]; what `previous` has read of an unchanged story is taken over.
  public static Likeness of(Collection<Story> stories, @Nullable Likeness previous) {
    return new Likeness(stories, previous);
  }

  public double between(Story a, Story b) {
    int i = place(a);
    int j = place(b);
    return i < 0 || j < 0 || i == j ? vector(a).cosine(vector(b)) : cosines.at(i, j);
  }

  /// Among the stories that were counted; -1 for another.
  private int place(Story story) {
    return places.getOrDefault(Version.of(story), -1);
  }

  /// The likeness of each of `stories` to each, as [#between] has it; to itself it is 1.
  public double[][] among(List<Story> stories) {
    int[] at = stories.stream().mapToInt(this::place).toArray();
    double[][] among = new double[at.length][at.length];
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < i; j++) {
        boolean counted = at[i] >= 0 && at[j] >= 0;
        among[i][j] = counted ? cosines.at(at[i], at[j]) : between(stories.get(i), stories.get(j));
        among[j][i] = among[i][j];
      }
      among[i][i] = 1;
    }
    return among;
  }

  /// Whether the stories carry the same text, if cut or changed by a few words: wire copy.
  public boolean sameText(Story a, Story b) {
    return shingles(a).sameTextAs(shingles(b));
  }

  private Shingles shingles(Story story) {
    return shingles.computeIfAbsent(Version.of(story), version -> Shingles.of(story));
  }

  private Vector vector(Story story) {
    Vector known = vectors.get(Version.of(story));
    return known != null ? known : vector(Gist.of(story, new Stems()));
  }

  private Vector vector(Gist gist) {
    List<Weighed> weighed = new ArrayList<>();
    gist.stems()
        .forEach((stem, count) -> {
          Term term = terms.getOrDefault(stem, unknown(stem));
          weighed.add(new Weighed(term.number(), count * rarity(term.stories())));
        });
    weighed.sort(Comparator.comparingInt(Weighed::term));
    return Vector.of(
        weighed.stream().mapToInt(Weighed::term).toArray(),
        weighed.stream().mapToDouble(Weighed::weight).toArray());
  }

  private record Weighed(int term, double weight) {}

  /// Numbered below zero, so that two unknown stories can still be alike.
  private static Term unknown(String stem) {
    return new Term(stem.hashCode() | Integer.MIN_VALUE, 1);
  }

  private double rarity(int stories) {
    return Math.log(1 + (double) of / stories);
  }
}
