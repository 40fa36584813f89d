package fm.earshot.news;

import java.util.List;

/// Where sentences end.
public final class Sentences {
  private Sentences() {}

  /// The sentences of one paragraph, nothing of it lost but white space at the ends.
  public static List<String> split(String paragraph) {
    return List.of(paragraph);
  }
}
