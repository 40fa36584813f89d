package fm.earshot.audio.transcript;

import java.time.Duration;
import java.util.List;

/// One or two short rows of text, and when they are shown.
public record Caption(Duration start, Duration end, List<String> rows) {
  public Caption {
    rows = List.copyOf(rows);
    if (rows.isEmpty() || end.compareTo(start) < 0) {
      throw new IllegalArgumentException("no caption: " + rows + " until " + end);
    }
  }
}
