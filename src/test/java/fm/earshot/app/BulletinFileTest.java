package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.testing.Air;
import fm.earshot.testing.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BulletinFileTest {
  @TempDir Path directory;

  private String write(String programme, int seconds, Path out) {
    Settings settings = Settings.read(Options.NONE, Map.of(), directory, ZoneOffset.UTC);
    return BulletinFile.write(
        new CommandLine.Bulletin(Options.NONE, programme, seconds, out, null),
        settings,
        new TestClock(Air.START));
  }

  private Path out(String name) {
    return directory.resolve(name);
  }

  @Test
  void theSampleEditionIsWrittenAsText() throws IOException {
    assertThat(write("top", 90, out("b.txt"))).contains("b.txt: ", " of 90 seconds");
    assertThat(Files.readString(out("b.txt"))).contains("1. Sheinbaum rules out");
  }

  @Test
  void theFormIsThatOfTheEnding() throws IOException {
    write("sport", 60, out("b.JSON"));
    assertThat(new ObjectMapper().readTree(out("b.JSON").toFile()).get("programme").asText())
        .isEqualTo("sport");
  }

  @Test
  void whatTheNewsroomStoredIsTold() throws IOException {
    try (Air air = Air.with(directory)) {
      air.post("ours", "Bridge opens", "The bridge over the sound opened today.");
    }
    write("top", 60, out("b.txt"));
    assertThat(Files.readString(out("b.txt"))).contains("1. Bridge opens").doesNotContain("Sheinb");
  }

  @Test
  void anOldFileIsReplacedAndNothingElseIsLeft() throws IOException {
    Files.writeString(out("b.txt"), "yesterday's");
    write("top", 60, out("b.txt"));
    assertThat(Files.readString(out("b.txt"))).doesNotContain("yesterday's");
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("b.txt", "data");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.flac", "b", ".", "txt"})
  void anUnknownFormIsNotStartedOn(String name) {
    assertThatThrownBy(() -> write("top", 60, out(name)))
        .isInstanceOf(BulletinException.class)
        .hasMessage("--out must end in .wav, .mp3, .mp2, .m4a, .opus, .txt or .json");
    assertThat(out("data")).doesNotExist();
  }

  @Test
  void theSampleEditionIsSpokenToTheSample() throws IOException {
    assertThat(write("top", 30, out("b.wav"))).contains("b.wav: ", " of 30 seconds", "-23.0 LUFS");
    // Two channels of 16 bits, and the chunks before them.
    assertThat(Files.size(out("b.wav"))).isBetween(30 * 48_000 * 4L, 30 * 48_000 * 4L + 4_000);
    try (Stream<Path> files = Files.list(out("data/audio/scratch"))) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void anUnknownProgrammeIsAnsweredWithThoseThereAre() {
    assertThatThrownBy(() -> write("fishing", 60, out("b.txt")))
        .isInstanceOf(BulletinException.class)
        .hasMessageStartingWith("there is no programme of that name; there is top, ");
    assertThat(out("b.txt")).doesNotExist();
  }

  @Test
  void aTimeTooShortIsSaidSo() {
    assertThatThrownBy(() -> write("top", 5, out("b.txt")))
        .isInstanceOf(BulletinException.class)
        .hasMessageMatching("the first headline with intro and sign-off takes \\d+ seconds");
  }

  @Test
  void aFileThatCannotBeWrittenIsNamed() throws IOException {
    assertThatThrownBy(() -> write("top", 60, out("none/b.txt")))
        .isInstanceOf(BulletinException.class)
        .hasMessageMatching(".*none/b.txt: cannot be written \\(.*\\)");
    Files.createDirectories(out("d.txt/full"));
    assertThatThrownBy(() -> write("top", 60, out("d.txt"))).isInstanceOf(BulletinException.class);
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("d.txt", "data");
    }
  }
}
