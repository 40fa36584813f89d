package fm.earshot.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import fm.earshot.intake.Item;
import fm.earshot.intake.WireException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Whatever bytes a feed's server sends: clean items, or one line that says what is wrong.
class FeedFuzzTest {
  private static final Instant NOW = Instant.parse("2026-03-10T15:00:00Z");
  private static final FeedSource SOURCE =
      new FeedSource("Wire", "https://news.example.org/feed", null, null, Duration.ZERO);

  @FuzzTest
  void anyBytesAreAFeedOrRefused(byte[] bytes) {
    for (String type : new @Nullable String[] {null, "text/xml; charset=koi8-r"}) {
      try {
        new FeedReader(() -> NOW).read(bytes, type, SOURCE).forEach(FeedFuzzTest::holds);
      } catch (WireException e) {
        assertThat(e.getMessage()).startsWith("feed Wire: no feed: ").doesNotContain("\n");
      }
    }
  }

  private static void holds(Item item) {
    assertThat(item.timing().versionCreated()).isBeforeOrEqualTo(NOW.plus(Duration.ofHours(1)));
    assertThat(item.content().headline().text()).isNotBlank();
    assertThat(said(item)).allSatisfy(FeedFuzzTest::isClean);
  }

  private static List<String> said(Item item) {
    return Stream.concat(
            Stream.of(item.content().headline().text(), item.credit().source()),
            item.content().paragraphs().stream())
        .toList();
  }

  private static void isClean(String text) {
    assertThat(text.codePoints())
        .noneMatch(
            each -> Character.isISOControl(each) || Character.getType(each) == Character.SURROGATE);
  }
}
