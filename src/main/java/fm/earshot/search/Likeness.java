package fm.earshot.search;

import fm.earshot.news.Story;
import java.util.Collection;

/// How alike stories are, by TF-IDF over headline and lead: 0 (nothing in common) to 1 (the same).
public final class Likeness {
  private Likeness() {}

  public static Likeness of(Collection<Story> stories) {
    return new Likeness();
  }

  public double between(Story a, Story b) {
    return 0;
  }
}
