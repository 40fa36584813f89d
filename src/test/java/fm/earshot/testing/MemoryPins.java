package fm.earshot.testing;

import fm.earshot.edition.Pin;
import fm.earshot.edition.Pins;
import fm.earshot.news.By;
import fm.earshot.news.StoryId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pins that are forgotten when it goes.
public final class MemoryPins implements Pins {
  private final Map<StoryId, Pin> pins = new HashMap<>();

  @Override
  public synchronized void pin(Pin pin, By by) {
    pins.put(pin.story(), pin);
  }

  @Override
  public synchronized boolean unpin(StoryId story, By by) {
    return pins.remove(story) != null;
  }

  @Override
  public synchronized List<Pin> pins() {
    return pins.values().stream()
        .sorted(Comparator.comparingInt(Pin::rank).thenComparing(Pin::story))
        .toList();
  }
}
