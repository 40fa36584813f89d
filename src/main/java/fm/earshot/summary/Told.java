package fm.earshot.summary;

import fm.earshot.news.Wording;
import java.util.List;

/// A story told in one size, and whose words these are.
public record Told(Wording kind, List<Line> lines) {
  public Told {
    lines = List.copyOf(lines);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a story told in no words");
    }
  }
}
