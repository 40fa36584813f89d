package fm.earshot.audio.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.audio.SpeechException;
import fm.earshot.news.Story;
import fm.earshot.script.Cue;
import fm.earshot.script.StoryScript;
import fm.earshot.testing.Booths;
import fm.earshot.testing.Murmur;
import fm.earshot.testing.Scripts;
import fm.earshot.testing.TestClock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecorderTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @TempDir Path directory;
  private final TestClock clock = new TestClock(Scripts.NOW);
  private final Murmur murmur = new Murmur();
  private final CountDownLatch mayOpen = new CountDownLatch(1);
  private volatile String voice = "murmur/1";
  private Recorder recorder;

  @BeforeEach
  void open() throws IOException {
    mayOpen.countDown();
    recorder = recorder(mayOpen, 1 << 30);
  }

  @AfterEach
  void close() {
    recorder.close();
  }

  private Recorder recorder(CountDownLatch mayOpen, long room) throws IOException {
    return new Recorder(
        () -> {
          try {
            mayOpen.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SpeechException("it was closed", e);
          }
          return Booths.of(murmur, directory, _ -> voice);
        },
        Recordings.open(directory.resolve("kept"), room, clock),
        Booths.CREDITS,
        clock);
  }

  private static StoryScript told(String headline, String text, int version) {
    Story story = Scripts.story(Scripts.NOW, "Harbour Wire", null, headline, text);
    return Objects.requireNonNull(
        Scripts.of(List.of(story.withVersion(version))).story(story.id()));
  }

  private Recording get(StoryScript story) throws NoRecordingException {
    return recorder.get(story, Use.ARTICLE, PATIENCE);
  }

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(directory.resolve("kept"))) {
      return files.count();
    }
  }

  @Test
  void headlineSourceDisclosureAndTextAreReadInThisOrder() {
    StoryScript story = told("Ferry back", "It sailed on Friday. It was full.", 1);
    assertThat(recorder.reading(story, Use.ARTICLE).cues().stream().map(Cue::text))
        .containsExactly(
            "Ferry back.",
            "From Harbour Wire.",
            "Its own words, in a computer's voice.",
            "It sailed on Friday.",
            "It was full.");
  }

  @Test
  void anUnchangedStoryIsNeverReadTwiceAlsoAfterARestart() throws Exception {
    StoryScript story = told("Ferry back", "It sailed on Friday.", 1);
    Recording first = get(story);
    long spoken = murmur.characters();
    assertThat(spoken).isPositive();
    assertThat(get(story)).isEqualTo(first);
    recorder.close();
    recorder = recorder(mayOpen, 1 << 30);
    assertThat(get(story)).isEqualTo(first);
    assertThat(murmur.characters()).isEqualTo(spoken);
    String bytes = Files.readString(first.file(), StandardCharsets.ISO_8859_1);
    assertThat(bytes)
        .startsWith("ID3")
        .contains("Ferry back", "Harbour Radio", "trainedAlgorithmicMedia", "From Harbour Wire.");
    assertThat(first.bytes()).isEqualTo(Files.size(first.file()));
    // 128 kbit/s, a picture of some kB before it.
    assertThat(first.length().toMillis() * 16)
        .isCloseTo(first.bytes(), org.assertj.core.data.Offset.offset(20_000L));
  }

  @Test
  void anotherVersionOrAnotherVoiceIsReadAnewAndTheOldOneGoes() throws Exception {
    Recording first = get(told("Ferry back", "It sailed on Friday.", 1));
    Recording second = get(told("Ferry back", "It sailed on Sunday.", 2));
    assertThat(second.key()).isNotEqualTo(first.key());
    voice = "murmur/2";
    Recording third = get(told("Ferry back", "It sailed on Sunday.", 2));
    assertThat(third.key()).isNotEqualTo(second.key());
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void aStoryIsReadOnceForAllWhoAsk() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    recorder.close();
    recorder = recorder(closed, 1 << 30);
    StoryScript story = told("Ferry back", "It sailed on Friday.", 1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Recording>> all = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        all.add(threads.submit(() -> get(story)));
      }
      closed.countDown();
      Recording first = all.getFirst().get();
      for (Future<Recording> one : all) {
        assertThat(one.get()).isEqualTo(first);
      }
    }
    long letters =
        recorder.reading(story, Use.ARTICLE).cues().stream()
            .mapToLong(cue -> cue.text().length())
            .sum();
    assertThat(murmur.characters()).isEqualTo(letters);
  }

  @Test
  void whoCannotWaitAndWhoComesWhenTooManyDoAreToldToComeAgain() throws Exception {
    CountDownLatch closed = new CountDownLatch(1);
    recorder.close();
    recorder = recorder(closed, 1 << 30);
    assertThatThrownBy(
            () -> recorder.get(told("Ferry back", "Yes.", 1), Use.ARTICLE, Duration.ofMillis(1)))
        .isInstanceOf(NoRecordingException.class)
        .hasMessage("the reading is being made; ask again soon");
    int taken = 0;
    for (int i = 0; i < 40; i++) {
      taken += recorder.prepare(told("Number " + i, "Yes.", 1), Use.ARTICLE) ? 1 : 0;
    }
    assertThat(taken).isEqualTo(16);
  }

  @Test
  void whatFailsIsNotTriedAgainAtOnce() throws Exception {
    StoryScript story = told("Ferry back", "It sailed on Friday.", 1);
    murmur.chokeOn(text -> text.contains("sailed"));
    assertThatThrownBy(() -> get(story)).isInstanceOf(NoRecordingException.class);
    murmur.chokeOn(text -> false);
    assertThatThrownBy(() -> get(story))
        .isInstanceOf(NoRecordingException.class)
        .hasMessage("the story cannot be read aloud now");
    assertThat(files()).isZero();
    clock.advance(Duration.ofSeconds(61));
    assertThat(get(story).bytes()).isPositive();
  }

  @Test
  void whatIsKeptIsBoundedAndWhatIsForgottenIsGone() throws Exception {
    recorder.close();
    recorder = recorder(mayOpen, 1);
    StoryScript one = told("One", "It sailed.", 1);
    StoryScript two = told("Two", "It sailed.", 1);
    get(one);
    assertThat(get(two).file()).exists();
    assertThat(files()).isEqualTo(1);
    recorder.forget(Set.of(two.id()));
    assertThat(files()).isZero();
  }

  @Test
  void aFlashItemIsTenSecondsAtLeast() throws Exception {
    StoryScript story = told("Ferry", "Yes.", 1);
    Recording flash = recorder.get(story, Use.FLASH, PATIENCE);
    assertThat(flash.length()).isGreaterThanOrEqualTo(Duration.ofSeconds(10));
    // 256 kbit/s.
    assertThat(flash.bytes()).isGreaterThan(10 * 32_000);
  }
}
