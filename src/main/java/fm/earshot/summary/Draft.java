package fm.earshot.summary;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a summarizer made of a story, unchecked; a size that it could not tell is missing.
public record Draft(Map<Size, List<Line>> sizes) {
  public Draft {
    Map<Size, List<Line>> copy = new EnumMap<>(Size.class);
    sizes.forEach((size, lines) -> {
      if (!lines.isEmpty()) {
        copy.put(size, List.copyOf(lines));
      }
    });
    sizes = copy;
  }

  /// Nothing where the size is missing.
  public List<Line> in(Size size) {
    return sizes.getOrDefault(size, List.of());
  }
}
