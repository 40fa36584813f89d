package fm.earshot.audio.shelf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.audio.file.Format;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import fm.earshot.testing.Cuts;
import fm.earshot.testing.SampleScript;
import fm.earshot.testing.Scripts;
import fm.earshot.testing.TestClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelfTest {
  private static final Script SAMPLE = SampleScript.at(Scripts.NOW);

  @TempDir Path directory;
  private final TestClock clock = new TestClock(Scripts.NOW);

  private Shelf shelf() {
    return shelf(Shelf.Limits.USUAL);
  }

  private Shelf shelf(Shelf.Limits limits) {
    Shelf shelf = new Shelf(directory.resolve("shelf"), limits, clock);
    shelf.open();
    return shelf;
  }

  private Cut cut(String name) {
    return Cuts.of(SAMPLE, name, clock.instant(), directory, Format.WAV, Format.MP3);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("shelf"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String text(Cut cut, String ending) throws IOException {
    return Files.readString(Objects.requireNonNull(cut.file(ending)).file());
  }

  @Test
  void theNewestIsTheLatestAndEachNameHasItsOwn() {
    Shelf shelf = shelf();
    shelf.put(cut("top"));
    shelf.put(cut("sport"));
    clock.advance(Duration.ofMinutes(5));
    shelf.put(cut("top"));
    assertThat(shelf.kept("top"))
        .extracting(Cut::id)
        .containsExactly("top-20261012-120500", "top-20261012-120000");
    assertThat(shelf.latest("sport")).extracting(Cut::id).isEqualTo("sport-20261012-120000");
    assertThat(shelf.latest("world")).isNull();
  }

  @Test
  void aRestartHasThemAgainWordForWord() throws IOException {
    Shelf before = shelf();
    before.put(cut("top"));
    clock.advance(Duration.ofSeconds(1));
    before.hold(cut("top"));
    Shelf after = shelf();
    assertThat(after.kept("top")).isEqualTo(before.kept("top"));
    assertThat(after.waiting("top")).isEqualTo(before.waiting("top"));
    assertThat(text(after.kept("top").getFirst(), "mp3")).isEqualTo("top-20261012-120000MP3");
  }

  @Test
  void whatHasExpiredIsNotHandedOutAndGoesWithTheNext() throws IOException {
    Shelf shelf = shelf();
    shelf.put(cut("top"));
    clock.advance(Duration.ofHours(3));
    assertThat(shelf.latest("top")).isNull();
    assertThat(shelf.find("top-20261012-120000")).isNull();
    assertThat(shelf.isGone("top-20261012-120000")).isTrue();
    shelf.tidy();
    assertThat(files()).isEmpty();
    assertThat(shelf.isGone("top-20261012-120000")).isTrue();
    assertThat(shelf.isGone("top-20261012-120001")).isFalse();
  }

  @Test
  void whatTellsAWithdrawnStoryIsGoneAndSaysSo() throws IOException {
    Shelf shelf = shelf();
    List<String> told = new ArrayList<>();
    shelf.onWithdrawn(cut -> told.add(cut.id()));
    shelf.put(cut("top"));
    shelf.withdraw(Set.of(StoryId.of("nobody", "knows")));
    assertThat(shelf.latest("top")).isNotNull();
    StoryId killed = shelf.kept("top").getFirst().stories().iterator().next();
    shelf.withdraw(Set.of(killed));
    assertThat(shelf.latest("top")).isNull();
    assertThat(shelf.isGone("top-20261012-120000")).isTrue();
    assertThat(told).containsExactly("top-20261012-120000");
    assertThat(files()).isEmpty();
  }

  @Test
  void whatWaitsIsNotOnTheAirUntilSomebodyLetsIt() {
    Shelf shelf = shelf();
    List<String> told = new ArrayList<>();
    shelf.onPut(cut -> told.add(cut.id() + " by " + cut.reviewer()));
    shelf.hold(cut("top"));
    assertThat(shelf.latest("top")).isNull();
    assertThat(told).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    assertThat(shelf.approve("top-20261012-120001", "anna")).isNull();
    assertThat(shelf.approve("top-20261012-120000", "anna")).isNotNull();
    assertThat(told).containsExactly("top-20261012-120000 by anna");
    assertThat(shelf.waiting("top")).isEmpty();
    assertThat(shelf().kept("top"))
        .extracting(Cut::review)
        .containsExactly(new Review("anna", clock.instant()));
  }

  @Test
  void thereAreNoMoreThanTheLimitsLet() throws IOException {
    Shelf shelf = shelf(new Shelf.Limits(3, 1_000));
    for (int i = 0; i < 5; i++) {
      clock.advance(Duration.ofMinutes(1));
      shelf.put(cut("top"));
    }
    assertThat(shelf.kept("top")).hasSize(3);
    assertThat(files()).hasSize(3 * 3);
    Shelf small = shelf(new Shelf.Limits(3, 1));
    assertThat(small.kept("top")).extracting(Cut::id).containsExactly("top-20261012-120500");
  }

  @Test
  void whatAnInterruptedRunLeftIsClearedAway() throws IOException {
    Shelf shelf = shelf();
    shelf.put(cut("top"));
    Path lies = directory.resolve("shelf");
    Files.writeString(lies.resolve("top-20261012-110000.wav"), "without a manifest");
    Files.writeString(lies.resolve("top-20261012-100000.json"), "{\"id\":");
    Files.writeString(shelf.workplace("top-20261012-090000").resolve("half.wav"), "half");
    assertThat(shelf().kept("top")).hasSize(1);
    assertThat(files())
        .containsExactly(
            "top-20261012-120000.json", "top-20261012-120000.mp3", "top-20261012-120000.wav");
    Files.writeString(lies.resolve("top-20261012-120000.wav"), "cut off");
    assertThat(shelf().kept("top")).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void aDiskThatRefusesLeavesWhatIsThere() throws IOException {
    Shelf shelf = shelf();
    shelf.put(cut("top"));
    clock.advance(Duration.ofMinutes(1));
    Cut next = cut("top");
    Files.createDirectories(directory.resolve("shelf/" + next.id() + ".json/full"));
    assertThatThrownBy(() -> shelf.put(next)).isInstanceOf(UncheckedIOException.class);
    assertThat(shelf.kept("top")).extracting(Cut::id).containsExactly("top-20261012-120000");
    assertThat(text(shelf.kept("top").getFirst(), "wav")).isEqualTo("top-20261012-120000WAV");
  }

  @Test
  void idsAreAddressesAndNoTwoAreAlike() {
    assertThat(Cut.id("world news", Scripts.NOW)).matches("world-news-[0-9a-f]+-20261012-120000");
    Shelf shelf = shelf();
    assertThat(shelf.freeId("top")).isEqualTo("top-20261012-120000");
    shelf.put(cut("top"));
    assertThat(shelf.freeId("top")).isEqualTo("top-20261012-120000-2");
  }
}
