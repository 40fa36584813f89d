package fm.earshot.search;

import fm.earshot.news.Story;
import java.util.Arrays;
import java.util.List;

/// The runs of five words in a story's text, hashed, in order: what tells the same text from the
/// same news.
final class Shingles {
  private static final int LENGTH = 5;

  /// The share of the shorter text that must stand in the longer one: wire copy is cut, and a few
  /// words are changed; quotes that two reporters heard are far less.
  private static final double COPIED = 0.6;

  /// Shorter texts are too short to tell.
  private static final int FEWEST = 8;

  private final int[] runs;

  private Shingles(int[] runs) {
    this.runs = runs;
  }

  static Shingles of(Story story) {
    List<String> words = Words.of(String.join("\n", story.paragraphs()));
    int[] runs = new int[Math.max(0, words.size() - LENGTH + 1)];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = words.subList(i, i + LENGTH).hashCode();
    }
    return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
  }

  boolean sameTextAs(Shingles other) {
    int shorter = Math.min(runs.length, other.runs.length);
    return shorter >= FEWEST && shared(other) >= COPIED * shorter;
  }

  private int shared(Shingles other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < runs.length && j < other.runs.length) {
      if (runs[i] == other.runs[j]) {
        shared++;
        i++;
        j++;
      } else if (runs[i] < other.runs[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared;
  }
}
