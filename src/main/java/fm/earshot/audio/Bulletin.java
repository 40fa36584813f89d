package fm.earshot.audio;

import java.time.Duration;
import java.util.List;

/// A programme fitted into a time: what is said, in order, each line from the moment when the one
/// before it ends. Never longer than `target`.
public record Bulletin(String programme, String language, Duration target, List<Line> lines)
    implements Fitted {
  public Bulletin {
    lines = List.copyOf(lines);
    Duration at = Duration.ZERO;
    for (Line line : lines) {
      if (!line.span().start().equals(at)) {
        throw new IllegalArgumentException("a gap or an overlap at " + at);
      }
      at = line.span().end();
    }
    if (at.compareTo(target) > 0) {
      throw new IllegalArgumentException(at + " is longer than " + target);
    }
  }

  public Duration length() {
    return lines.isEmpty() ? Duration.ZERO : lines.getLast().span().end();
  }

  public List<Line.Item> items() {
    return lines.stream().filter(Line.Item.class::isInstance).map(Line.Item.class::cast).toList();
  }
}
