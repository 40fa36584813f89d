package fm.earshot.edition;

import fm.earshot.news.Story;
import fm.earshot.search.Likeness;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Average-link clustering: the two groups that are most alike on average become one, until no two
/// are alike enough. The outcome depends on the order of the stories only among exact ties.
public final class SameNews {
  /// From this likeness on two groups tell the same news. Chosen over random halves, quarters and
  /// handfuls of 38 events of the press, so that it suits editions of 14 stories and of 400; from
  /// .12 to .17 it makes a hundredth of difference.
  static final double ALIKE = 0.155;

  private final List<List<Story>> groups = new ArrayList<>();
  private final double[][] alike;
  private final int[] best;

  private SameNews(List<Story> stories, double[][] alike) {
    this.alike = alike;
    best = new int[stories.size()];
    stories.forEach(story -> groups.add(new ArrayList<>(List.of(story))));
    for (int i = 0; i < best.length; i++) {
      best[i] = bestOf(i);
    }
  }

  /// `stories` in groups, each in the place of its first. The same words further than `apart` in
  /// time are other news (a yearly report, the next match).
  public static List<List<Story>> groups(List<Story> stories, Likeness likeness, Duration apart) {
    SameNews sameNews = new SameNews(stories, alike(stories, likeness, apart));
    while (sameNews.joined()) {}
    return sameNews.groups.stream().filter(group -> !group.isEmpty()).toList();
  }

  private static double[][] alike(List<Story> stories, Likeness likeness, Duration apart) {
    double[][] alike = likeness.among(stories);
    long[] made =
        stories.stream().mapToLong(s -> s.timing().versionCreated().toEpochMilli()).toArray();
    for (int i = 0; i < alike.length; i++) {
      for (int j = 0; j < alike.length; j++) {
        if (Math.abs(made[i] - made[j]) > apart.toMillis()) {
          alike[i][j] = 0;
        }
      }
    }
    return alike;
  }

  private boolean joined() {
    int first = -1;
    for (int i = 0; i < best.length; i++) {
      if (best[i] >= 0 && (first < 0 || alike[i][best[i]] > alike[first][best[first]])) {
        first = i;
      }
    }
    if (first < 0 || alike[first][best[first]] < ALIKE) {
      return false;
    }
    join(Math.min(first, best[first]), Math.max(first, best[first]));
    return true;
  }

  private void join(int into, int gone) {
    double kept = groups.get(into).size();
    double added = groups.get(gone).size();
    groups.get(into).addAll(groups.get(gone));
    groups.get(gone).clear();
    for (int k = 0; k < best.length; k++) {
      alike[into][k] = (kept * alike[into][k] + added * alike[gone][k]) / (kept + added);
      alike[k][into] = alike[into][k];
      alike[k][gone] = -1;
    }
    Arrays.fill(alike[gone], -1);
    for (int k = 0; k < best.length; k++) {
      boolean stale = k == into || best[k] == into || best[k] == gone;
      if (stale || (best[k] >= 0 && alike[k][into] > alike[k][best[k]])) {
        best[k] = bestOf(k);
      }
    }
  }

  /// The group most like group `i`; -1 if it is gone or alone.
  private int bestOf(int i) {
    int found = -1;
    for (int j = 0; j < best.length && !groups.get(i).isEmpty(); j++) {
      boolean other = j != i && !groups.get(j).isEmpty();
      if (other && (found < 0 || alike[i][j] > alike[i][found])) {
        found = j;
      }
    }
    return found;
  }
}
