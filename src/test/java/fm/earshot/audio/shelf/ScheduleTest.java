package fm.earshot.audio.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTest {
  @ParameterizedTest
  @CsvSource({
    "PT1H,   UTC,           2026-10-12T12:34:56Z, 2026-10-12T12:00:00Z, 2026-10-12T13:00:00Z",
    "PT1H,   UTC,           2026-10-12T12:00:00Z, 2026-10-12T12:00:00Z, 2026-10-12T13:00:00Z",
    "PT1H,   Asia/Kolkata,  2026-10-12T12:34:56Z, 2026-10-12T12:30:00Z, 2026-10-12T13:30:00Z",
    "PT24H,  Europe/Berlin, 2026-10-12T12:00:00Z, 2026-10-11T22:00:00Z, 2026-10-12T22:00:00Z",
    "PT7H,   UTC,           2026-10-12T22:00:00Z, 2026-10-12T21:00:00Z, 2026-10-13T00:00:00Z",
    "PT24H,  Europe/Berlin, 2026-10-25T23:30:00Z, 2026-10-25T23:00:00Z, 2026-10-26T23:00:00Z",
    "PT6H,   Europe/Berlin, 2026-10-25T22:30:00Z, 2026-10-25T22:00:00Z, 2026-10-25T23:00:00Z",
    "PT6H,   Europe/Berlin, 2026-03-29T20:30:00Z, 2026-03-29T17:00:00Z, 2026-03-29T22:00:00Z"
  })
  void momentsAreCountedFromMidnight(
      Duration every, ZoneId zone, Instant now, Instant last, Instant next) {
    Schedule schedule = new Schedule(every, zone);
    assertThat(schedule.last(now)).isEqualTo(last);
    assertThat(schedule.next(now)).isEqualTo(next);
  }
}
