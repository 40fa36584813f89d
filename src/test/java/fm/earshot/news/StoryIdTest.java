package fm.earshot.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class StoryIdTest {
  @Test
  void sameSourceAndGuidAreTheSameStoryEverywhere() {
    assertThat(StoryId.of("Harbour Wire", "a-1")).isEqualTo(StoryId.of("Harbour Wire", "a-1"));
    assertThat(StoryId.of("Harbour Wire", "a-1")).isNotEqualTo(StoryId.of("Prairie Ledger", "a-1"));
  }

  @Test
  void idIsSixteenHexDigits() {
    assertThat(StoryId.of("s", "g").value()).matches("[0-9a-f]{16}");
    assertThatThrownBy(() -> new StoryId("../../etc")).isInstanceOf(IllegalArgumentException.class);
  }
}
