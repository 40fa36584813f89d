package fm.earshot.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgesTest {
  private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2026-10-20T16:00:00Z | just now",
        "2026-10-20T18:00:00Z | just now",
        "2026-10-20T15:59:00Z | 1 minute ago",
        "2026-10-20T15:40:00Z | 20 minutes ago",
        "2026-10-20T15:00:00Z | 1 hour ago",
        "2026-10-20T10:00:00Z | 6 hours ago",
        "2026-10-20T05:00:00Z | 11 hours ago",
        "2026-10-20T04:00:00Z | 12 hours ago",
        "2026-10-20T03:59:00Z | yesterday",
        "2026-10-19T15:00:00Z | yesterday",
        "2026-10-17T16:00:00Z | 3 days ago",
        "2026-10-14T16:00:00Z | 6 days ago",
        "2026-10-12T16:00:00Z | on Monday, October 12",
        "2025-10-13T16:00:00Z | on Monday, October 13, 2025"
      })
  void anAgeIsSaidAsPeopleSayIt(Instant created, String words) {
    assertThat(Ages.of(created, Instant.parse("2026-10-20T16:00:00Z"), TORONTO)).isEqualTo(words);
  }
}
