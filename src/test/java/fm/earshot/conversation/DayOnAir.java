package fm.earshot.conversation;

import static fm.earshot.conversation.Secrets.AUTH_TOKEN;
import static fm.earshot.conversation.Secrets.DESK_TOKEN;
import static fm.earshot.conversation.Secrets.FEED_TOKEN;
import static fm.earshot.conversation.Secrets.IDENTITY_KEY;
import static fm.earshot.conversation.Secrets.KEYS;
import static fm.earshot.conversation.Secrets.NUMBER;
import static fm.earshot.conversation.Secrets.PASSWORD;
import static fm.earshot.conversation.Secrets.USER;
import static fm.earshot.conversation.Secrets.WORD;
import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.app.Identity;
import fm.earshot.app.Secret;
import fm.earshot.app.Settings;
import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import fm.earshot.testing.FeedServer;
import fm.earshot.testing.LogTape;
import fm.earshot.testing.SmartSpeaker;
import fm.earshot.testing.TwilioSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A day full of secrets: conversations on both channels, mishaps, feeds with passwords, and a
/// database that is lost in the middle; and what it left behind.
final class DayOnAir {
  private final Secrets secrets;
  private final List<String> answers = new ArrayList<>();
  private String metrics = "";
  private String stored = "";

  DayOnAir(Secrets secrets) {
    this.secrets = secrets;
    secrets.add(Mishaps.STATE);
    secrets.add(listeners());
  }

  /// What the two listeners are kept under.
  static List<String> listeners() {
    Secret key = new Secret(IDENTITY_KEY);
    Identity identity =
        Identity.open(new Settings.Storage(Path.of("unused"), key, null), new SecureRandom());
    return Stream.of("phone:" + NUMBER, "alexa:" + USER)
        .map(name -> identity.of(name).hash())
        .toList();
  }

  /// All refusals and errors.
  List<String> answers() {
    return answers;
  }

  String metrics() {
    return metrics;
  }

  /// The bytes of all files in the data directory, as they were before the database was lost.
  String stored() {
    return stored;
  }

  void withoutChannelSecrets(Path directory, LogTape tape) throws IOException, SQLException {
    Path home = Files.createDirectory(directory.resolve("open"));
    try (FeedServer feed = FeedServer.serving("Mill reopens", "The mill reopens on Monday.")) {
      feeds(home, feed.place());
      try (Air air = Air.with(home, "EARSHOT_IDENTITY_KEY", IDENTITY_KEY)) {
        Bridge.posted(air, 3);
        conversations(air);
        Mishaps mishaps = new Mishaps(air);
        mishaps.brokenForms();
        mishaps.brokenRequests();
        mishaps.brokenAlexa();
        mishaps.refusedStories();
        mishaps.breakdowns();
        feed.serve("", "");
        air.until("an empty item is told", () -> tape.text().contains("neither a title"));
        air.until("both bookmarks are on the disk", () -> holdsListeners(home.resolve("data")));
        stored = stored(home.resolve("data"));
        lose(home);
        conversations(air);
        mishaps.refusedStories();
        mishaps.keep(air.http().postJson("/api/stories", story()));
        air.until(
            "the bookmarks cannot be written", () -> tape.text().contains("bookmarks cannot"));
        metrics = air.http().get("/metrics").body();
        answers.addAll(mishaps.answers());
      }
    }
  }

  private static String story() {
    return "{\"uri\":\"https://user:"
        + PASSWORD
        + "@example.org/?token="
        + FEED_TOKEN
        + "\",\"headlines\":[{\"value\":\"Mill\"}],\"bodies\":[{\"value\":\"The mill opens.\"}]}";
  }

  /// Feeds by address with a password and a token: one that is there, one that is not, one to which
  /// nobody listens.
  private static void feeds(Path home, String place) {
    String query = "?token=" + FEED_TOKEN + "\"\n    poll: 1s\n";
    String start = "  - url: \"http://user:" + PASSWORD + "@";
    Air.write(
        home.resolve("earshot.yaml"),
        "feeds:\n"
            + start
            + place
            + "/feed.xml"
            + query
            + start
            + place
            + "/nothing.xml"
            + query
            + start
            + "127.0.0.1:1/feed.xml"
            + query);
  }

  private void conversations(Air air) {
    for (String spelled : List.of(NUMBER, "12025550147", "+1 (202) 555-0147")) {
      Caller caller = air.caller(spelled).dials();
      secrets.add(caller.carries());
      caller.says("find the " + WORD + " scandal").presses(KEYS).presses("2").presses("#");
      secrets.add(caller.carries());
      caller.staysOn().staysOn().carrierReports("in-progress").hangsUp().carrierAsksAgain();
    }
    SmartSpeaker speaker = air.speaker(USER).opens();
    speaker.asks("FindStoryIntent", "query", WORD).asks("AskStoryIntent", "question", WORD);
    speaker.asks("TopicNewsIntent", "topic", WORD);
    secrets.add(speaker.carries());
    speaker.asks("AMAZON.FallbackIntent").staysSilent();
    air.speaker(USER).opensWith("FindStoryIntent", "query", WORD).asks("AMAZON.StopIntent");
  }

  private static boolean holdsListeners(Path data) {
    try {
      String now = stored(data);
      return listeners().stream().allMatch(now::contains);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String stored(Path data) throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.append(Files.readString(file, StandardCharsets.ISO_8859_1)).append('\n');
      }
    }
    return all.toString();
  }

  /// From now on nothing can be read of the stories, and no bookmark be written.
  private static void lose(Path home) throws SQLException {
    String url = "jdbc:sqlite:" + home.resolve("data/earshot.db");
    try (Connection database = DriverManager.getConnection(url);
        Statement statement = database.createStatement()) {
      statement.execute("ALTER TABLE story RENAME TO lost");
      statement.execute(
          "CREATE TRIGGER lost BEFORE INSERT ON bookmark BEGIN SELECT RAISE(ABORT, 'lost'); END");
    }
  }

  void withChannelSecrets(Path directory) {
    Map<String, String> form = new HashMap<>(Map.of("CallSid", "CA7731", "From", NUMBER));
    String url = "https://news.example.org";
    try (Air air =
        Air.with(
            directory.resolve("shut"),
            "EARSHOT_PUBLIC_URL",
            url,
            "EARSHOT_PHONE_AUTH_TOKEN",
            AUTH_TOKEN,
            "EARSHOT_DESK_TOKEN",
            DESK_TOKEN,
            "EARSHOT_ALEXA_SKILL_IDS",
            "amzn1.ask.skill.test")) {
      Mishaps mishaps = new Mishaps(air);
      String signed = TwilioSignature.of(AUTH_TOKEN, url + "/phone/answer", form);
      assertThat(
              air.http().postForm("/phone/answer", form, "X-Twilio-Signature", signed).statusCode())
          .isEqualTo(200);
      form.put("SpeechResult", WORD);
      String path = "/phone/turn?s=" + Mishaps.STATE;
      mishaps.keep(air.http().postForm(path, form, "X-Twilio-Signature", signed));
      mishaps.keep(air.http().postForm(path, form));
      mishaps.keep(
          air.http()
              .postJson(
                  "/alexa",
                  "{\"session\":{\"application\":{\"applicationId\":\"amzn1.ask.skill.test\"},"
                      + "\"user\":{\"userId\":\""
                      + USER
                      + "\"}},"
                      + "\"request\":{\"type\":\"LaunchRequest\"}}",
                  "Signature-256",
                  signed,
                  "SignatureCertChainUrl",
                  "https://evil.example/?token=" + FEED_TOKEN));
      mishaps.keep(air.http().get("/api/editions/top", "Authorization", "Bearer " + PASSWORD));
      secrets.add(signed);
      answers.addAll(mishaps.answers());
    }
  }
}
