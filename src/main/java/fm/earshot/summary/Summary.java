package fm.earshot.summary;

import fm.earshot.news.StoryId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/// A story told shorter, in every [Size], each in its own [words][fm.earshot.news.Wording].
public record Summary(StoryId story, int version, Map<Size, Told> sizes) {
  public Summary {
    sizes = new EnumMap<>(sizes);
    for (Size size : Size.values()) {
      if (!sizes.containsKey(size)) {
        throw new IllegalArgumentException("no " + size + " of " + story);
      }
    }
  }

  public Told in(Size size) {
    return Objects.requireNonNull(sizes.get(size));
  }
}
