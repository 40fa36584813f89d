package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.edition.Pin;
import fm.earshot.edition.Pins;
import fm.earshot.news.By;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What holds for all pins, wherever they are kept.
interface PinsContract {
  Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  By DESK = new By("desk", NOON);
  StoryId BRIDGE = StoryId.of("wire", "bridge");
  StoryId MILL = StoryId.of("wire", "mill");

  Pins pins();

  @Test
  default void pinsComeByRankAsTheyWereMade() {
    Pin second = new Pin(BRIDGE, 2, NOON.plusSeconds(5), Set.of("top", "our morning"));
    Pin first = new Pin(MILL, 1, null, Set.of());
    pins().pin(second, DESK);
    pins().pin(first, DESK);
    assertThat(pins().pins()).containsExactly(first, second);
  }

  @Test
  default void aLaterPinOfAStoryTakesThePlaceOfTheEarlier() {
    pins().pin(new Pin(BRIDGE, 2, NOON.plusSeconds(5), Set.of("top")), DESK);
    Pin later = new Pin(BRIDGE, 1, null, Set.of());
    pins().pin(later, DESK);
    assertThat(pins().pins()).containsExactly(later);
  }

  @Test
  default void anUnpinIsSaidToHaveLiftedSomethingOnce() {
    Pin pin = new Pin(BRIDGE, 2, null, Set.of());
    pins().pin(pin, DESK);
    assertThat(pins().unpin(BRIDGE, DESK)).isTrue();
    assertThat(pins().unpin(BRIDGE, DESK)).isFalse();
    assertThat(pins().pins()).isEmpty();
    pins().pin(pin, DESK);
    assertThat(pins().pins()).containsExactly(pin);
  }
}
