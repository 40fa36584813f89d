package fm.earshot.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What is left of a listener's words when frame and stop words are gone; `raw` keeps their
/// neighbours, since a misheard name may hold one ("shine a baum").
record Asked(List<String> words, List<List<Integer>> runs, List<String> raw) {
  private static final int MOST_CHARS = 300;
  private static final int MOST_WORDS = 16;
  private static final int LONGEST_RUN = 4;

  /// `words` count, `raw` is all that was said, `runs` are the indexes into `raw` of up to four
  /// neighbours of which at least one counts.
  static Asked of(String said, Set<String> dropped) {
    String cut = said.substring(0, Math.min(MOST_CHARS, said.length()));
    List<String> raw = Words.of(cut);
    List<String> kept =
        raw.stream()
            .filter(word -> !StopWords.COMMON.contains(word) && !dropped.contains(word))
            .distinct()
            .limit(MOST_WORDS)
            .toList();
    return new Asked(kept, runs(raw, kept), raw);
  }

  private static List<List<Integer>> runs(List<String> raw, List<String> kept) {
    List<List<Integer>> runs = new ArrayList<>();
    int end = Math.min(raw.size(), 2 * MOST_WORDS);
    for (int from = 0; from < end; from++) {
      List<Integer> run = new ArrayList<>();
      for (int to = from; to < Math.min(end, from + LONGEST_RUN); to++) {
        run.add(to);
        if (kept.contains(raw.get(from)) || kept.contains(raw.get(to))) {
          runs.add(List.copyOf(run));
        }
      }
    }
    return runs;
  }

  String said(int at) {
    return raw.get(at);
  }
}
