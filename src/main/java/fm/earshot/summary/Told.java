package fm.earshot.summary;

import fm.earshot.news.Provenance;
import java.util.List;

/// A story told in one size, and where the words come from; no lines where it has no text.
public record Told(Provenance provenance, List<Line> lines) {
  public Told {
    lines = List.copyOf(lines);
  }
}
