package fm.earshot.summary;

import java.util.List;

/// One summary sentence, and the indexes of the [article's sentences][fm.earshot.news.Sentences#of]
/// that it was made from.
public record Line(String text, List<Integer> sources) {
  public Line {
    sources = List.copyOf(sources);
  }
}
