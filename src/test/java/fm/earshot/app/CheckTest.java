package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
        .containsExactly(home.resolve("none.yaml") + ":1: cannot be read (NoSuchFileException)");
  }

  private List<String> problems() {
    return Check.problems(this::settings, home);
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
