package fm.earshot.producers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/// What Amazon asks of a text feed, as checks.
final class FlashRules {
  private static final Set<String> KNOWN =
      Set.of("uid", "updateDate", "titleText", "mainText", "redirectionUrl");

  private FlashRules() {}

  static void check(JsonNode feed, Instant now) {
    assertThat(feed.isArray()).isTrue();
    assertThat(feed.size()).isBetween(1, 5);
    Set<String> uids = new HashSet<>();
    Instant before = Instant.MAX;
    for (JsonNode item : feed) {
      checkItem(item);
      assertThat(uids.add(item.get("uid").asText())).isTrue();
      Instant updated = Instant.parse(item.get("updateDate").asText());
      assertThat(updated).isBeforeOrEqualTo(before).isBeforeOrEqualTo(now);
      assertThat(updated).isAfter(now.minus(Duration.ofDays(7)).minusSeconds(1));
      before = updated;
    }
  }

  private static void checkItem(JsonNode item) {
    item.fieldNames().forEachRemaining(name -> assertThat(KNOWN).contains(name));
    assertThat(item.get("uid").asText()).matches("urn:uuid:[0-9a-f-]{36}");
    assertThat(item.get("updateDate").asText())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.0Z");
    assertThat(item.get("titleText").asText()).isNotBlank();
    String text = item.get("mainText").asText();
    assertThat(text).isNotBlank().hasSizeLessThan(4_500).doesNotContainPattern("\\p{Cc}");
    assertThat(text).containsPattern("\\. From [^\\n]+\\.$");
    if (item.has("redirectionUrl")) {
      URI link = URI.create(item.get("redirectionUrl").asText());
      assertThat(link.getScheme()).isIn("http", "https");
      assertThat(link.getHost()).isNotBlank();
    }
  }
}
