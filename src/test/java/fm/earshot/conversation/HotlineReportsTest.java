package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The carrier's reports of a call's state come in any order, late, twice or never: a caller goes
/// on at the right sentence all the same.
class HotlineReportsTest extends SampleDay {
  private static final String SENTENCE = "What Mexico wants is coordination without subordination.";

  private final String anna = number();

  private Caller inTheMiddle() {
    return air.caller(anna).dials().presses("2").hears(SENTENCE);
  }

  private void goesOnAt(String sentence) {
    air.clock.advance(Duration.ofHours(1));
    Caller again = air.caller(anna).dials().hears("Welcome back.", "where you left off");
    again.presses("1");
    assertThat(again.all()).contains(sentence);
    assertThat(again.all().replaceFirst("^Sheinbaum rules out [^.]*\\.\\s", ""))
        .startsWith(sentence);
  }

  @Test
  void retryOfTheLastTurnAfterTheEndMovesNothing() {
    Caller caller = inTheMiddle().hangsUp();
    air.clock.advance(Duration.ofSeconds(12));
    caller.carrierAsksAgain();
    goesOnAt(SENTENCE);
  }

  @Test
  void retryOfATurnThatWasLostAfterTheEndMovesNothing() {
    Caller caller = inTheMiddle().hangsUp();
    air.clock.advance(Duration.ofSeconds(2));
    caller.presses("6").carrierAsksAgain();
    goesOnAt(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"in-progress", "ringing", "something new", ""})
  void lateWordOfAnEarlierStateMovesNothing(String status) {
    Caller caller = air.caller(anna).dials().presses("2").hears("Mexican President");
    caller.carrierReports(status).hears(SENTENCE).hangsUp();
    air.clock.advance(Duration.ofSeconds(40));
    caller.carrierReports(status);
    goesOnAt(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"completed", "busy", "failed", "no-answer", "canceled"})
  void everyLastStateEndsTheCallWhereItWasAndTheNextMovesNothing(String status) {
    Caller caller = inTheMiddle().carrierReports(status);
    air.clock.advance(Duration.ofSeconds(40));
    caller.carrierReports("completed").carrierReports(status);
    goesOnAt(SENTENCE);
  }

  @Test
  void endThatIsReportedLateIsThatOfTheSecondInWhichItHappened() {
    Caller caller = inTheMiddle();
    String ended =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(air.clock.instant().atOffset(ZoneOffset.UTC));
    air.clock.advance(Duration.ofSeconds(25));
    caller.carrierReports("completed", "Timestamp", ended.replace("GMT", "+0000"));
    goesOnAt(SENTENCE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"yesterday", "", "Tue, 10 Mar 2099 15:00:00 +0000", "2026-03-10T15:00:00Z"})
  void timeThatCannotBeIsNow(String timestamp) {
    inTheMiddle().carrierReports("completed", "Timestamp", timestamp);
    goesOnAt(SENTENCE);
  }

  @Test
  void timeBeforeTheCallIsThatOfItsLastDocument() {
    String before = "Tue, 10 Mar 2026 14:00:00 GMT";
    inTheMiddle().carrierReports("completed", "Timestamp", before);
    goesOnAt("Mexican President Claudia Sheinbaum");
  }

  @Test
  void lateEndOfAnOlderCallMovesNoNewerBookmark() {
    Caller older = air.caller(anna).dials().hears("ruled out U S military");
    air.clock.advance(Duration.ofMinutes(1));
    Caller newer = air.caller(anna).dials().presses("1").presses("2").hears(SENTENCE);
    older.hangsUp();
    newer.hangsUp();
    older.carrierReports("completed").carrierAsksAgain();
    goesOnAt(SENTENCE);
  }

  @Test
  void endOfAnOlderCallAfterThatOfANewerMovesNothing() {
    Caller older = air.caller(anna).dials().hears("ruled out U S military");
    air.clock.advance(Duration.ofMinutes(1));
    air.caller(anna).dials().presses("1").presses("2").hears(SENTENCE).hangsUp();
    air.clock.advance(Duration.ofSeconds(30));
    older.hangsUp();
    goesOnAt(SENTENCE);
  }

  @Test
  void reportWithoutACallOrOfACallThatIsNotKnownMovesNothing() {
    inTheMiddle().hangsUp();
    air.clock.advance(Duration.ofSeconds(30));
    for (Map<String, String> form :
        List.of(
            Map.of("From", anna, "CallStatus", "completed"),
            Map.of("From", anna, "CallSid", "", "CallStatus", "completed"),
            Map.of("From", anna, "CallSid", "CA404", "CallStatus", "completed"),
            Map.of("From", anna, "CallSid", "C".repeat(2_000), "CallStatus", "completed"),
            Map.of("From", anna),
            Map.<String, String>of())) {
      assertThat(air.http().postForm("/phone/status", form).statusCode()).isEqualTo(204);
    }
    goesOnAt(SENTENCE);
  }

  @Test
  void endOfACallThatAnotherNodeServedLeavesTheBookmarkOfItsLastTurn(@TempDir Path own) {
    try (Air nodes = Air.with(own)) {
      Caller caller = nodes.caller(anna).dials().presses("2").hears(SENTENCE).presses("1");
      nodes.clock.advance(Duration.ofSeconds(20));
      nodes.restart();
      caller.hangsUp();
      nodes.clock.advance(Duration.ofHours(1));
      Caller again = nodes.caller(anna).dials().hears("Welcome back.").presses("1");
      again.hears("The two governments").doesNotHear("Mexican President");
    }
  }
}
