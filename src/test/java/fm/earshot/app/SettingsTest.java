package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.edition.Programme;
import fm.earshot.lexicon.Pls;
import fm.earshot.lexicon.PlsText;
import fm.earshot.news.Section;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Sound;
import fm.earshot.summary.Hold;
import fm.earshot.summary.model.Access;
import fm.earshot.summary.model.Engine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  private static final ZoneId ZONE = ZoneId.of("America/Toronto");
  private static final String EVERYTHING =
      """
      bind: 0.0.0.0
      port: 9090
      public-url: https://news.example.org/
      unverified-loopback: true
      data: /var/lib/earshot
      database: jdbc:postgresql://db.example.org:5433/news?sslmode=require
      database-user: newsroom
      database-password: hush
      identity-key: sixteen letters or more
      name: Radio Northlight
      language: fr-CA
      time-zone: Europe/Paris
      sample: false
      lexicons: [ours.pls]
      websub: false
      feeds:
        - url: https://example.org/feed.xml
          name: Harbour Wire
          section: World
          language: en
          poll: 30s
          full-text: false
        - file: feeds/local.xml
        - https://example.org/other.xml
      watch:
        - inbox
        - dir: /srv/desk
          name: Desk
          section: local
      programmes:
        - name: morning
          sections: [world, sport]
          size: 5
        - science
      phone:
        auth-token: very-secret
        voice: Polly.Gabrielle-Neural
        language: fr-CA
        rate: 90
        input: keys
        numbers:
          "+1 555 0100": morning
          +15550101: science
        flow: flows/mine.yaml
      alexa:
        skill-ids: [amzn1.ask.skill.one, amzn1.ask.skill.two]
        rate: 95
      desk:
        token: also-secret
      summaries:
        engine: anthropic
        model: claude-haiku-4-5
        judge-model: claude-sonnet-4-5
        base-url: https://models.example.org/v1/
        api-key: third-secret
        region: eu-central-1
        timeout: 45s
        at-once: 4
        calls-a-day: 500
        tokens-a-day: 1000000
        price-in: 1
        price-out: 4.5
        hold-sources: [City desk]
        hold-sections: Courts
      speech:
        rate: 110
        cache: 64
        server: http://127.0.0.1:8880/
        model: kokoro
        voice: af_bella
        languages: [en, fr]
        key: key
        polly-voice: Lea
        polly-language: fr-FR
        polly-region: eu-west-3
      """;

  @TempDir Path directory;

  @BeforeEach
  void flow() throws IOException {
    Files.createDirectory(directory.resolve("flows"));
    Files.writeString(directory.resolve("flows/mine.yaml"), "flow: mine\n");
    List<Entry> names = List.of(new Entry("Pelly", new Sound.Words("pellie")));
    Files.writeString(directory.resolve("ours.pls"), PlsText.of("en", names));
  }

  private Settings read(Map<String, String> environment) {
    return Settings.read(Options.NONE, environment, directory, ZONE);
  }

  private Settings read(String yaml) throws IOException {
    Files.writeString(directory.resolve("earshot.yaml"), yaml);
    return read(Map.of());
  }

  @Test
  void defaults() {
    assertThat(read(Map.of()))
        .isEqualTo(
            new Settings(
                new Settings.Server("127.0.0.1", 8080, null, false),
                new Settings.Storage(directory.resolve("data"), null, null),
                new Settings.Station("Earshot", "en", ZONE),
                new Settings.News(List.of(), List.of(), List.of(), true, false),
                new Settings.Phone(
                    null,
                    "Polly.Joanna-Neural",
                    "en-US",
                    100,
                    Settings.Phone.Input.KEYS_AND_SPEECH,
                    Map.of(),
                    null),
                new Settings.Alexa(List.of(), false, 100),
                new Settings.Desk(null),
                Settings.Summaries.NONE,
                new Settings.Speech(100, 512, null, null),
                Settings.Producers.USUAL));
  }

  @Test
  void everyKeyIsRead() throws IOException {
    Pls names = new Pls("en", List.of(new Entry("Pelly", new Sound.Words("pellie"))), List.of());
    URI local = directory.resolve("feeds/local.xml").toUri();
    Duration often = Duration.ofSeconds(30);
    Duration usual = Duration.ofMinutes(5);
    Section world = new Section("world");
    assertThat(read(EVERYTHING))
        .isEqualTo(
            new Settings(
                new Settings.Server("0.0.0.0", 9090, URI.create("https://news.example.org"), true),
                new Settings.Storage(
                    Path.of("/var/lib/earshot"),
                    new Secret("sixteen letters or more"),
                    new Settings.Shared(
                        "jdbc:postgresql://db.example.org:5433/news?sslmode=require",
                        "newsroom",
                        new Secret("hush"))),
                new Settings.Station("Radio Northlight", "fr-CA", ZoneId.of("Europe/Paris")),
                new Settings.News(
                    List.of(
                        new Settings.Feed(
                            URI.create("https://example.org/feed.xml"),
                            "Harbour Wire",
                            world,
                            "en",
                            often,
                            false),
                        new Settings.Feed(local, null, null, "fr-CA", usual, true),
                        new Settings.Feed(
                            URI.create("https://example.org/other.xml"),
                            null,
                            null,
                            "fr-CA",
                            usual,
                            true)),
                    List.of(
                        new Settings.Watch(directory.resolve("inbox"), null, null, "fr-CA"),
                        new Settings.Watch(
                            Path.of("/srv/desk"), "Desk", new Section("local"), "fr-CA")),
                    List.of(
                        new Programme("morning", Set.of(world, new Section("sport")), "fr-CA", 5),
                        new Programme("science", Set.of(new Section("science")), "fr-CA", 10)),
                    false,
                    false),
                new Settings.Phone(
                    new Secret("very-secret"),
                    "Polly.Gabrielle-Neural",
                    "fr-CA",
                    90,
                    Settings.Phone.Input.KEYS,
                    Map.of("+15550100", "morning", "+15550101", "science"),
                    directory.resolve("flows/mine.yaml")),
                new Settings.Alexa(
                    List.of("amzn1.ask.skill.one", "amzn1.ask.skill.two"), false, 95),
                new Settings.Desk(new Secret("also-secret")),
                new Settings.Summaries(
                    new Access(
                        Engine.ANTHROPIC,
                        "claude-haiku-4-5",
                        new Access.Account(
                            URI.create("https://models.example.org/v1"),
                            "third-secret",
                            "eu-central-1"),
                        Duration.ofSeconds(45)),
                    "claude-sonnet-4-5",
                    new Settings.Budget(4, 500, 1_000_000, new Settings.Prices(1, 4.5)),
                    new Hold(Set.of("City desk"), Set.of(new Section("courts")))),
                new Settings.Speech(
                    110,
                    64,
                    Settings.Speech.USUAL_READINGS,
                    List.of(names),
                    new Settings.SpeechServer(
                        URI.create("http://127.0.0.1:8880"),
                        "kokoro",
                        "af_bella",
                        List.of("en", "fr"),
                        new Secret("key")),
                    new Settings.Polly("Lea", "neural", "fr-FR", "eu-west-3")),
                Settings.Producers.USUAL));
  }

  @Test
  void secretsAreNeverShown() throws IOException {
    assertThat(read(EVERYTHING + "\n").toString())
        .doesNotContain("very-secret", "also-secret", "third-secret", "sixteen letters");
    assertThat(read("feeds: ['https://me:hush@example.org/f?x=1']").news().feeds().getFirst())
        .asString()
        .doesNotContain("hush");
  }

  @Test
  void environmentGoesBeforeTheFile() throws IOException {
    Files.writeString(directory.resolve("earshot.yaml"), EVERYTHING);
    Settings settings =
        read(
            Map.of(
                "EARSHOT_PORT", "0",
                "EARSHOT_PUBLIC_URL", "http://localhost:8080",
                "EARSHOT_PHONE_AUTH_TOKEN", "other",
                "EARSHOT_DESK_TOKEN", "",
                "PATH", "/bin"));
    assertThat(settings.server().port()).isZero();
    assertThat(settings.server().publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
    assertThat(settings.phone().authToken()).isEqualTo(new Secret("other"));
    assertThat(settings.desk().token()).isEqualTo(new Secret("also-secret"));
  }

  @Test
  void listsByEnvironmentHaveCommas() {
    Settings settings =
        read(
            Map.of(
                "EARSHOT_FEEDS", "https://example.org/a.xml, /srv/b.xml",
                "EARSHOT_WATCH", "in,box",
                "EARSHOT_PROGRAMMES", "sport,science",
                "EARSHOT_PHONE_NUMBERS", "+15550100=sport,+15550101=top",
                "EARSHOT_ALEXA_SKILL_IDS", "one,two"));
    assertThat(settings.news().feeds())
        .extracting(Settings.Feed::address)
        .containsExactly(URI.create("https://example.org/a.xml"), URI.create("file:///srv/b.xml"));
    assertThat(settings.news().watch())
        .extracting(Settings.Watch::directory)
        .containsExactly(directory.resolve("in"), directory.resolve("box"));
    assertThat(settings.news().programmes())
        .extracting(Programme::name)
        .containsExactly("sport", "science");
    assertThat(settings.phone().numbers())
        .isEqualTo(Map.of("+15550100", "sport", "+15550101", "top"));
    assertThat(settings.alexa().skillIds()).containsExactly("one", "two");
  }

  @Test
  void customaryNameOfTheTokenWorksAndOurOwnGoesBeforeIt() {
    assertThat(read(Map.of("TWILIO_AUTH_TOKEN", "theirs")).phone().authToken())
        .isEqualTo(new Secret("theirs"));
    assertThat(
            read(Map.of("TWILIO_AUTH_TOKEN", "theirs", "EARSHOT_PHONE_AUTH_TOKEN", "ours"))
                .phone()
                .authToken())
        .isEqualTo(new Secret("ours"));
  }

  @Test
  void sameModelJudgesUnlessAnotherIsSet() {
    Settings.Summaries summaries =
        read(Map.of(
                "EARSHOT_SUMMARIES_ENGINE", "openai",
                "EARSHOT_SUMMARIES_MODEL", "llama3.1:8b",
                "EARSHOT_SUMMARIES_BASE_URL", "http://127.0.0.1:11434/v1"))
            .summaries();
    assertThat(summaries.judge()).isEqualTo("llama3.1:8b");
    assertThat(summaries.budget()).isEqualTo(Settings.Budget.USUAL);
    assertThat(read(Map.of("EARSHOT_SUMMARIES_ENGINE", "none")).summaries())
        .isEqualTo(Settings.Summaries.NONE);
  }

  @Test
  void namedTokensAreReadFromAGroupOrFromTheEnvironment() throws IOException {
    Map<String, Secret> both = Map.of("anna", new Secret("one"), "Ben Ö", new Secret("t=w,o"));
    assertThat(read("desk:\n  tokens:\n    anna: one\n    Ben Ö: t=w,o\n").desk().named())
        .isEqualTo(both);
    Map<String, String> environment = Map.of("EARSHOT_DESK_TOKENS", "anna=one, ben=t=wo");
    assertThat(read(environment).desk().named())
        .isEqualTo(Map.of("anna", new Secret("one"), "ben", new Secret("t=wo")));
    assertThat(read(environment).toString()).doesNotContain("t=wo");
  }

  @Test
  void commandLineGoesBeforeAll() throws IOException {
    Files.writeString(directory.resolve("mine.yaml"), EVERYTHING);
    Options options =
        new Options(
            Path.of("mine.yaml"), 7070, "here", List.of("https://example.org/z"), List.of("w"));
    Settings settings = Settings.read(options, Map.of("EARSHOT_PORT", "1"), directory, ZONE);
    assertThat(settings.server().port()).isEqualTo(7070);
    assertThat(settings.storage().data()).isEqualTo(directory.resolve("here"));
    assertThat(settings.news().feeds())
        .extracting(Settings.Feed::address)
        .containsExactly(URI.create("https://example.org/z"));
    assertThat(settings.news().watch()).hasSize(1);
    assertThat(settings.station().name()).isEqualTo("Radio Northlight");
  }

  @Test
  void emptyFileAndEmptyKeysAreDefaults() throws IOException {
    Settings defaults = read(Map.of());
    assertThat(read("# nothing yet\n")).isEqualTo(defaults);
    assertThat(read("public-url:\nphone:\n  flow: ~\nfeeds:\nalexa:\n")).isEqualTo(defaults);
  }

  @Test
  void variablesThatKubernetesMakesUpAreLeftAlone() {
    assertThat(read(Map.of("EARSHOT_SERVICE_HOST", "10.0.0.1", "EARSHOT_PORT_80_TCP", "tcp://x")))
        .isEqualTo(read(Map.of()));
  }
}
