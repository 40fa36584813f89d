package fm.earshot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.lexicon.Pls;
import fm.earshot.store.PostgresAddress;
import fm.earshot.testing.Air;
import fm.earshot.testing.Caller;
import fm.earshot.testing.Postgres;
import fm.earshot.testing.SmartSpeaker;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that an editor adds while everything runs, and listeners who hear them said wrong.
class PronunciationTest {
  private static final String KELTIE = "/api/lexicon/en/Zoltan%20Keltie";
  private static final String IPA = "{\"ipa\": \"ˈzoʊl.tɑn ˈkɛl.ti\"}";
  private static final String PHONEME = "<phoneme alphabet=\"ipa\" ph=\"ˈkɛl.ti\">Keltie</phoneme>";

  @TempDir Path directory;

  private static void post(Air air) {
    air.post(
        "urn:a",
        "Zoltan Keltie opens the mill",
        "Zoltan Keltie opened the mill on Monday. It had been shut for a year.",
        "Many people came to see it. They stayed for lunch.");
    air.untilStories(1);
  }

  @Test
  void aNameIsHeardOnEveryChannelAtOnceAfterARestartAndUntilItIsRemoved() {
    try (Air air = Air.with(directory)) {
      post(air);
      assertThat(air.speaker("ann").opens().ssml())
          .contains("Zoltan Keltie opens")
          .doesNotContain(PHONEME);
      assertThat(air.caller("+15550101").dials().twiml()).doesNotContain(PHONEME);
      HttpResponse<String> put = air.http().putJson(KELTIE, IPA);
      assertThat(put.statusCode()).as(put.body()).isEqualTo(200);
      heard(air, true);
      assertThat(air.http().get("/api/lexicon/en?source=editor").body())
          .contains("\"grapheme\":\"Zoltan Keltie\"", "\"source\":\"editor\"", "\"who\":\"desk\"")
          .doesNotContain("Iqaluit");
      air.restart();
      post(air);
      air.until("the lexicon is read", () -> air.speaker("q").opens().ssml().contains(PHONEME));
      heard(air, true);
      assertThat(air.http().delete(KELTIE).statusCode()).isEqualTo(200);
      assertThat(air.http().delete(KELTIE).statusCode()).isEqualTo(404);
      heard(air, false);
      assertThat(air.http().get("/api/lexicon/en/log").body())
          .containsSubsequence(
              "\"what\":\"remove\"", "\"what\":\"put\"", "\"ipa\":\"ˈzoʊl.tɑn ˈkɛl.ti\"");
    }
  }

  private static void heard(Air air, boolean said) {
    // New ones each time, who are read to from the start.
    SmartSpeaker speaker = air.speaker("user-" + said + air.port()).opens();
    Caller caller = air.caller("+1555" + (said ? 10_000 : 20_000) + air.port()).dials();
    assertThat(speaker.ssml().contains(PHONEME)).isEqualTo(said);
    assertThat(caller.twiml().contains(PHONEME)).isEqualTo(said);
    assertThat(speaker.all()).contains("Zoltan Keltie opened the mill on Monday.");
    assertThat(caller.all()).contains("Zoltan Keltie opened the mill on Monday.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      textBlock =
          """
          {"ipa": "kx"}                          | /ipa          | "x" in "kx" is no phone
          {"ipa": 5}                             | /ipa          | 1 to 200 characters
          {"alias": ""}                          | /alias        | 1 to 200 characters
          {"say": "loud"}                        | /say          | "word" or "letters"
          {"say-language": "not a language"}     | /say-language | such as es-MX
          {"ipa": "ˈkiv", "say": "word"}         |               | give one of
          {"sound": "x"}                         | /sound        | give one of
          []                                     |               | give one of
          {                                      |               | no JSON
          """)
  void aWishThatCannotBeSaidIsRefusedByItsPlace(String wish, String pointer, String why)
      throws IOException {
    try (Air air = Air.with(Files.createTempDirectory(directory, "air"))) {
      HttpResponse<String> answer = air.http().putJson("/api/lexicon/en/Kyiv", wish);
      assertThat(answer.statusCode()).isEqualTo(422);
      assertThat(answer.body().replace("\\\"", "\""))
          .contains("\"pointer\":\"" + (pointer == null ? "" : pointer) + "\"", why);
    }
  }

  @Test
  void everyWayToSayANameIsTakenAndExportedAsPls() throws IOException {
    try (Air air = Air.with(directory)) {
      for (Map.Entry<String, String> wish :
          Map.of(
                  "AC/DC", "{\"say\": \"letters\"}",
                  "NATO", "{\"say\": \"word\"}",
                  "R%26D%20%3Cx%3E", "{\"alias\": \"are and dee\"}",
                  "La%20Jornada", "{\"say-language\": \"es-MX\"}",
                  "%C5%81%C3%B3d%C5%BA", "{\"ipa\": \"ˈwutʃ\", \"alias\": \"wootch\"}")
              .entrySet()) {
        HttpResponse<String> put =
            air.http().putJson("/api/lexicon/en-US/" + wish.getKey(), wish.getValue());
        assertThat(put.statusCode()).as(wish.getKey() + put.body()).isEqualTo(200);
      }
      HttpResponse<String> export = air.http().get("/api/lexicon/en.pls?source=editor");
      assertThat(export.headers().firstValue("Content-Type"))
          .hasValue("application/pls+xml; charset=utf-8");
      Pls pls =
          Pls.read(
              "en.pls", new ByteArrayInputStream(export.body().getBytes(StandardCharsets.UTF_8)));
      assertThat(pls.faults()).isEmpty();
      assertThat(pls.entries())
          .extracting(entry -> entry.grapheme())
          .containsExactlyInAnyOrder("AC/DC", "NATO", "R&D <x>", "La Jornada", "Łódź");
      assertThat(air.http().get("/api/lexicon/no%20language").statusCode()).isEqualTo(404);
    }
  }

  @Test
  void aSentenceIsHeardWithANameAsItMightBe() {
    try (Air air = Air.with(directory)) {
      String plain = "{\"language\": \"en\", \"text\": \"Keltie spoke.\"}";
      String tried =
          plain.replace("}", ", \"entry\": {\"grapheme\": \"Keltie\", \"alias\": \"kelly tie\"}}");
      HttpResponse<String> one = air.http().postJson("/api/lexicon/try", plain);
      assertThat(one.statusCode()).as(one.body()).isEqualTo(200);
      assertThat(one.headers().firstValue("Content-Type")).hasValue("audio/wav");
      assertThat(one.body()).startsWith("RIFF").contains("WAVEfmt ");
      HttpResponse<String> other = air.http().postJson("/api/lexicon/try", tried);
      assertThat(other.body()).startsWith("RIFF").isNotEqualTo(one.body());
      for (Map.Entry<String, String> wrong :
          Map.of(
                  plain.replace("Keltie", "x".repeat(300)), "/text",
                  plain.replace("\"en\"", "\"??\""), "/language",
                  tried.replace("kelly tie", " "), "/entry/alias")
              .entrySet()) {
        HttpResponse<String> answer = air.http().postJson("/api/lexicon/try", wrong.getKey());
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("\"pointer\":\"" + wrong.getValue() + "\"");
      }
    }
  }

  @Test
  void whatListenersComplainOfIsFiledForTheEditorWithoutThem() {
    try (Air air = Air.with(directory)) {
      post(air);
      Caller caller = air.caller("+15550107").dials().hears("It had been shut");
      caller.presses("0").presses("9").hears("the newsroom will hear of it", "It had been shut");
      caller.says("you mispronounced that").hears("Thank you");
      air.speaker("anna-the-user")
          .opens()
          .hears("It had been shut")
          .asks("MispronouncedIntent")
          .hears("Thank you, the newsroom will hear of it.")
          .isAskedSomething();
      air.until("both are written", () -> reports(air).contains("\"listeners\":2"));
      String reports = reports(air);
      assertThat(reports)
          .contains(
              "It had been shut for a year.", "\"channels\":[\"alexa\",\"phone\"]", "\"version\":1")
          .doesNotContain("anna-the-user", "5550107");
      String id = reports.replaceFirst("(?s).*\"id\":\"([0-9a-f]{16})\".*", "$1");
      assertThat(air.http().postJson("/api/lexicon/reports/" + id + "/done", "").statusCode())
          .isEqualTo(200);
      assertThat(reports(air)).isEqualTo("{\"reports\":[]}");
      assertThat(air.http().postJson("/api/lexicon/reports/" + id + "/done", "").statusCode())
          .isEqualTo(404);
    }
  }

  private static String reports(Air air) {
    return air.http().get("/api/lexicon/reports").body();
  }

  @Test
  void aNewListenerIsReadToAtTheChannelsRate() {
    try (Air air = Air.with(directory, "EARSHOT_ALEXA_RATE", "85", "EARSHOT_PHONE_RATE", "90")) {
      assertThat(air.speaker("ann").opens().ssml()).contains("<prosody rate='85%'>");
      assertThat(air.caller("+15550101").dials().twiml()).contains("<prosody rate=\"90%\">");
    }
  }

  @Test
  void aNameAddedAtOneNodeIsHeardAtTheOther() throws IOException {
    PostgresAddress address = Postgres.fresh();
    try (Air here = node("here", address);
        Air there = node("there", address)) {
      post(here);
      assertThat(here.http().putJson(KELTIE, IPA).statusCode()).isEqualTo(200);
      there.until(
          "the other node says it so", () -> there.speaker("ann").opens().ssml().contains(PHONEME));
    }
  }

  private Air node(String name, PostgresAddress address) throws IOException {
    return Air.with(
        Files.createDirectories(directory.resolve(name)),
        "EARSHOT_DATABASE",
        address.url(),
        "EARSHOT_DATABASE_USER",
        String.valueOf(address.user()),
        "EARSHOT_IDENTITY_KEY",
        "the same on every node");
  }
}
