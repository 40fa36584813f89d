package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.lexicon.PlsText;
import fm.earshot.script.spoken.Entry;
import fm.earshot.script.spoken.Sound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  private static final String WRONG_LEXEMES =
      """
      <lexeme><grapheme>Kyiv</grapheme></lexeme>
      <lexeme><grapheme>Oslo</grapheme><phoneme>kx</phoneme></lexeme>
      """;

  private static final String WRONG =
      """
      port: abc
      foo: 1
      port: 80
      name: ""
      feeds:
        - ftp://example.org/feed.xml
        - url: example.org
          pol: 5m
        - name: Wire
      watch:
        - name: Desk
        - {dir: inbox, name: ""}
      identity-key: short
      programmes:
        - sections: [world]
        - {name: world, size: 0}
      phone:
        flow: mine.yaml
        numbers:
          home: top
      alexa: x
      """;

  @TempDir Path home;

  @BeforeEach
  void copyOfOurs() throws IOException {
    for (String folder : List.of("ivr-flows", "skill-manifest")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          Files.createDirectories(home.resolve(file.toString()).getParent());
          Files.copy(file, home.resolve(file.toString()));
        }
      }
    }
  }

  @Test
  void whatComesWithEarshotIsFine() {
    assertThat(problems()).isEmpty();
  }

  @Test
  void allThatIsWrongIsSaidAtOnceInTheOrderOfFilesAndLines() throws IOException {
    Files.writeString(home.resolve("earshot.yaml"), "port: none\n");
    replace("ivr-flows/hotline.yaml", "\"1-9\": pick", "\"1-9\": choose");
    replace("ivr-flows/hotline.yaml", "timeout: 50", "timeout: 500");
    replace("skill-manifest/skill.json", "\"containsAds\": false", "\"containsAds\": \"no\"");
    replace("skill-manifest/interactionModels/custom/en-GB.json", "\"undo\"", "\"stop\"");
    assertThat(problems())
        .extracting(line -> line.replaceFirst(":\\d+: .*", ""))
        .containsExactly(
            "earshot.yaml",
            "ivr-flows/hotline.yaml",
            "ivr-flows/hotline.yaml",
            "ivr-flows/hotline.yaml",
            "skill-manifest/interactionModels/custom/en-GB.json",
            "skill-manifest/skill.json");
  }

  @Test
  void flowOfOnesOwnIsCheckedAndRefusedAtTheStart() throws IOException {
    Files.writeString(home.resolve("earshot.yaml"), "phone:\n  flow: mine.yaml\n");
    Files.copy(home.resolve("ivr-flows/hotline.yaml"), home.resolve("mine.yaml"));
    assertThat(Flows.of(settings().phone()).name()).isEqualTo("hotline");
    replace("mine.yaml", "timeout: 50", "timeout: 500");
    replace("mine.yaml", "timeout: 4", "timeout: 0");
    List<String> told =
        List.of(
            home.resolve("mine.yaml") + ":31: timeout \"0\"; it is 1 to 60 seconds",
            home.resolve("mine.yaml") + ":57: timeout \"500\"; it is 1 to 60 seconds");
    assertThat(problems()).isEqualTo(told);
    assertThatThrownBy(() -> Flows.of(settings().phone()))
        .isInstanceOf(StartException.class)
        .hasMessage(String.join("\n", told));
  }

  @Test
  void flowThatIsNotThereIsSaid() throws IOException {
    Files.writeString(home.resolve("earshot.yaml"), "phone:\n  flow: none.yaml\n");
    assertThat(problems())
        .containsExactly(
            "earshot.yaml:2: phone.flow must be a file that can be read, not \"none.yaml\"");
  }

  @Test
  void everyFaultOfTheStationsLexiconsIsSaidByFileAndLine() throws IOException {
    Files.writeString(home.resolve("earshot.yaml"), "lexicons: [ours.pls, none.pls]\n");
    List<Entry> names = List.of(new Entry("Pelly", new Sound.Words("pellie")));
    String pls = PlsText.of("en", names).replace("</lexicon>", WRONG_LEXEMES + "</lexicon>");
    Files.writeString(home.resolve("ours.pls"), pls);
    assertThat(problems())
        .containsExactly(
            "earshot.yaml:1: lexicons must be a list of PLS files that can be read, not"
                + " \"none.pls\"",
            "ours.pls:5: \"Kyiv\" has no phoneme and no alias",
            "ours.pls:6: \"x\" in \"kx\" is no phone of American English");
  }

  @Test
  void everyWrongSettingIsSaidAndTheFlowIsCheckedAllTheSame() throws IOException {
    Files.writeString(home.resolve("earshot.yaml"), WRONG);
    Files.copy(home.resolve("ivr-flows/hotline.yaml"), home.resolve("mine.yaml"));
    replace("mine.yaml", "timeout: 50", "timeout: 500");
    Map<String, String> environment = Map.of("EARSHOT_BIND", "two words", "EARSHOT_PROT", "80");
    assertThat(problems(environment))
        .extracting(line ->
            line.replace(home + "/", "")
                .replaceFirst("(?<=must be [^,]{0,90}),.*|; known are.*", ""))
        .containsExactly(
            "earshot.yaml:1: port must be 0 to 65535",
            "earshot.yaml:2: unknown key \"foo\"",
            "earshot.yaml:3: \"port\" stands already at earshot.yaml:1",
            "earshot.yaml:4: name must not be blank",
            "earshot.yaml:6: feeds must be a URL such as https://news.example.org/feed.xml or a"
                + " file",
            "earshot.yaml:7: feeds.url must be a URL such as https://news.example.org/feed.xml",
            "earshot.yaml:8: in feeds, unknown key \"pol\"; did you mean \"poll\"?",
            "earshot.yaml:9: a feed has either url or file",
            "earshot.yaml:11: a folder to watch has a dir",
            "earshot.yaml:12: watch.name must not be blank",
            "earshot.yaml:13: identity-key must be at least 16 characters",
            "earshot.yaml:15: a programme has a name",
            "earshot.yaml:16: programmes.size must be 1 to 100",
            "earshot.yaml:20: phone.numbers holds telephone numbers such as +15550100, not"
                + " \"home\"",
            "earshot.yaml:21: alexa is a group of keys, not \"x\"",
            "environment: unknown key \"EARSHOT_PROT\"; did you mean \"EARSHOT_PORT\"?",
            "EARSHOT_BIND: bind must be an address such as 127.0.0.1 or ::",
            "mine.yaml:57: timeout \"500\"; it is 1 to 60 seconds");
  }

  @Test
  void fileThatIsNoYamlIsNotAllThatIsSaid() throws IOException {
    Files.writeString(home.resolve("earshot.yaml"), "port: : 1\n");
    assertThat(problems(Map.of("EARSHOT_PORT", "x")))
        .extracting(line -> line.replaceFirst("(YAML|to 65535).*", "$1"))
        .containsExactly("earshot.yaml:1: not YAML", "EARSHOT_PORT: port must be 0 to 65535");
  }

  @Test
  void lexiconIsCheckedWithItsLines() throws IOException {
    Path file = home.resolve("names.pls");
    Files.writeString(file, "<lexicon/>");
    assertThat(Check.lexicon(file)).singleElement().asString().startsWith(file + ":1: the root is");
    assertThat(Check.lexicon(home.resolve("none.pls")))
        .containsExactly(home.resolve("none.pls") + ":1: cannot be read (NoSuchFileException)");
  }

  private List<String> problems() {
    return problems(Map.of());
  }

  private List<String> problems(Map<String, String> environment) {
    return Check.problems(Options.NONE, environment, home, home);
  }

  private Settings settings() {
    return Settings.read(Options.NONE, Map.of(), home, ZoneOffset.UTC);
  }

  private void replace(String file, String what, String with) throws IOException {
    String text = Files.readString(home.resolve(file));
    assertThat(text).contains(what);
    Files.writeString(home.resolve(file), text.replace(what, with));
  }
}
