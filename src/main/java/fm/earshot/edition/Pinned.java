package fm.earshot.edition;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The pins that hold in a programme at a moment, by story.
record Pinned(Programme programme, Map<StoryId, Pin> pins) {
  Pinned {
    pins = Map.copyOf(pins);
  }

  static Pinned of(Collection<Pin> all, Programme programme, Instant now) {
    Map<StoryId, Pin> pins = new HashMap<>();
    all.stream().filter(pin -> pin.holds(programme, now)).forEach(p -> pins.put(p.story(), p));
    return new Pinned(programme, pins);
  }

  @Nullable Pin of(Story story) {
    return pins.get(story.id());
  }

  boolean has(Story story) {
    return pins.containsKey(story.id());
  }

  /// Whether the editor wants the story in this very programme, whatever its rules.
  boolean byName(Story story) {
    Pin pin = of(story);
    return pin != null && pin.names(programme);
  }

  /// Where the story is pinned; after all pins where it is not.
  int rank(Story story) {
    Pin pin = of(story);
    return pin == null ? Integer.MAX_VALUE : pin.rank();
  }
}
