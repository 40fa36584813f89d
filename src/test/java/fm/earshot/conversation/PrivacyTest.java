package fm.earshot.conversation;

import static fm.earshot.conversation.Secrets.AUTH_TOKEN;
import static fm.earshot.conversation.Secrets.KEYS;
import static fm.earshot.conversation.Secrets.NUMBER;
import static fm.earshot.conversation.Secrets.USER;
import static fm.earshot.conversation.Secrets.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import fm.earshot.testing.LogTape;
import fm.earshot.testing.SmartSpeaker;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

/// Whole conversations, mishaps among them, and then a search for whose they were and what was
/// said: in the log, the meters, the refusals and the database.
class PrivacyTest {
  private static final Secrets SECRETS = new Secrets();
  private static final DayOnAir DAY = new DayOnAir(SECRETS);

  /// A key beside a word for it; alone it is too short to be searched for.
  private static final Pattern PRESSED =
      Pattern.compile("(?i)(digit|dtmf|key|press|dial|choice|command)[a-z]*\\W{1,4}[0-9*#]\\W");

  private static final List<String> EVERY_KEY =
      List.of("6", "3", "1", "2", "8", "9", "7", "5", "5", "4", "*", "0", "1", "#", "2", "0", "#");

  @TempDir private static Path directory;
  private static String log = "";

  @BeforeAll
  static void aDayOnTheAir() throws IOException, SQLException {
    try (LogTape tape = new LogTape()) {
      DAY.withoutChannelSecrets(directory, tape);
      DAY.withChannelSecrets(directory);
      log = tape.text();
    }
  }

  @Test
  void logHoldsNothingOfIt() {
    assertThat(log.lines().filter(line -> !SECRETS.in(line).isEmpty())).isEmpty();
    assertThat(SECRETS.in(log)).isEmpty();
    assertThat(log).doesNotContainPattern(PRESSED);
  }

  /// So nothing of it can be in the log, be it as short as a key.
  @Test
  void conversationThatGoesWellLeavesNoLineInTheLog(@TempDir Path home) {
    try (Air air = Air.with(home);
        LogTape tape = new LogTape()) {
      Caller caller = air.caller(NUMBER).dials();
      EVERY_KEY.forEach(caller::presses);
      air.caller(NUMBER).dials().says("the ferry").says(WORD).staysOn().hangsUp();
      SmartSpeaker speaker = air.speaker(USER).opens();
      for (String intent : List.of("AMAZON.NextIntent", "FullStoryIntent", "AMAZON.HelpIntent")) {
        speaker.asks(intent);
      }
      speaker.asks("FindStoryIntent", "query", WORD).asks("AMAZON.StopIntent");
      assertThat(tape.text()).isEmpty();
    }
  }

  @Test
  void whatWentWrongIsInTheLogAllTheSame() {
    assertThat(log)
        .contains(
            "POST /phone/answer failed",
            "POST /phone/turn failed",
            "POST /alexa failed",
            "POST /api/stories failed",
            "java.lang.IllegalStateException",
            "Caused by: ",
            "java.lang.NumberFormatException",
            "java.lang.StackOverflowError",
            "at fm.earshot.phone.Hotline.turn",
            "Alexa could not use an answer: INVALID_RESPONSE",
            "Alexa could not use an answer: ?",
            "bookmarks cannot be written",
            "the server answered 404",
            "neither a title nor a text");
  }

  @Test
  void metersHoldNothingOfIt() {
    assertThat(DAY.metrics())
        .contains("route=\"/phone/turn\"", "route=\"/alexa\"", "status=\"500\"");
    assertThat(SECRETS.in(DAY.metrics())).isEmpty();
  }

  @Test
  void refusalsHoldNothingOfIt() {
    assertThat(DAY.answers()).hasSizeGreaterThan(45);
    assertThat(DAY.answers().stream().filter(answer -> !SECRETS.in(answer).isEmpty())).isEmpty();
    assertThat(DAY.answers()).anyMatch(answer -> answer.startsWith("500 "));
    assertThat(DAY.answers()).noneMatch(answer -> answer.contains("at fm.earshot"));
  }

  @Test
  void databaseKnowsListenersByTheirHashAlone() {
    assertThat(DAY.stored()).contains("SQLite format 3", "CREATE TABLE bookmark", "Library opens");
    assertThat(SECRETS.in(DAY.stored())).containsExactlyInAnyOrderElementsOf(DayOnAir.listeners());
  }

  @Test
  void searchFindsWhatWasPlanted() {
    String planted = String.join("|", SECRETS.all());
    assertThat(SECRETS.in(planted)).containsAll(SECRETS.all());
    assertThat(SECRETS.in("From=%2B1+(202)+555-0147")).containsExactly("2025550147");
    assertThat(SECRETS.in("Digits=6")).containsExactly("Digits=");
    assertThat(SECRETS.in("said ZORBI.FEX")).containsExactly(WORD);
    for (String line : List.of("pressed 6 at", "Digits=[#]", "key: 5,", "command '*' of")) {
      assertThat(line).containsPattern(PRESSED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {NUMBER, USER, WORD, KEYS, AUTH_TOKEN})
  void tapeHasWhatIsLoggedAtAnyLevel(String planted) {
    try (LogTape tape = new LogTape()) {
      LoggerFactory.getLogger("fm.earshot.Planted").trace("heard {}", planted);
      assertThat(SECRETS.in(tape.text())).isNotEmpty();
    }
  }

  /// Below a warning they would show requests whole.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Javalin",
        "io.javalin.Javalin",
        "org.eclipse.jetty.server.Server",
        "org.eclipse.jetty.http.HttpParser",
        "com.amazon.ask",
        "com.twilio",
        "org.jdbi",
        "org.apache.http.wire",
        "any.other"
      })
  void othersSayNothingBelowAWarning(String logger) {
    assertThat(LoggerFactory.getLogger(logger).isInfoEnabled()).isFalse();
    assertThat(LoggerFactory.getLogger(logger).isErrorEnabled()).isTrue();
  }
}
