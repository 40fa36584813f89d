package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.edition.Pin;
import fm.earshot.edition.Pins;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What holds for all pins, wherever they are kept.
interface PinsContract {
  Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  StoryId BRIDGE = StoryId.of("wire", "bridge");
  StoryId MILL = StoryId.of("wire", "mill");

  Pins pins();

  @Test
  default void pinsComeByRankAsTheyWereMade() {
    Pin second = new Pin(BRIDGE, 2, NOON.plusSeconds(5), Set.of("top", "our morning"));
    Pin first = new Pin(MILL, 1, null, Set.of());
    pins().pin(second, NOON);
    pins().pin(first, NOON);
    assertThat(pins().pins()).containsExactly(first, second);
  }

  @Test
  default void aLaterPinOfAStoryTakesThePlaceOfTheEarlier() {
    pins().pin(new Pin(BRIDGE, 2, NOON.plusSeconds(5), Set.of("top")), NOON);
    Pin later = new Pin(BRIDGE, 1, null, Set.of());
    pins().pin(later, NOON);
    assertThat(pins().pins()).containsExactly(later);
  }

  @Test
  default void anUnpinIsSaidToHaveLiftedSomethingOnce() {
    Pin pin = new Pin(BRIDGE, 2, null, Set.of());
    pins().pin(pin, NOON);
    assertThat(pins().unpin(BRIDGE, NOON)).isTrue();
    assertThat(pins().unpin(BRIDGE, NOON)).isFalse();
    assertThat(pins().pins()).isEmpty();
    pins().pin(pin, NOON);
    assertThat(pins().pins()).containsExactly(pin);
  }
}
