package fm.earshot.audio.shelf;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.audio.Line;
import fm.earshot.audio.Window;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Target;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import fm.earshot.testing.SampleEdition;
import fm.earshot.testing.Scripts;
import fm.earshot.testing.TestClock;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A bulletin of half a minute every half minute, while stories are killed, corrected and told
/// further, and engine and encoder fail. Everything is real but the voice, which hums, and the
/// encoder, a small stand-in for ffmpeg that makes silence of the right length.
class HourOfBulletinsTest {
  private static final long SEED = 20_261_012;
  private static final int BULLETINS = 120;
  private static final Duration HALF_MINUTE = Duration.ofSeconds(30);
  private static final Duration LATE = Duration.ofSeconds(10);
  private static final long SAMPLES = 30 * 48_000;
  private static final int STEREO = 2 * Short.BYTES;

  @TempDir Path directory;
  private final TestClock clock = new TestClock(Scripts.NOW);
  private final Random random = new Random(SEED);
  private final List<Story> stories = new ArrayList<>(SampleEdition.stories(Scripts.NOW));
  private final AtomicReference<Script> script = new AtomicReference<>(Scripts.of(stories));
  private final Set<StoryId> killed = new HashSet<>();
  private final List<String> killedHeadlines = new ArrayList<>();
  private final Map<Event, Integer> happened = new EnumMap<>(Event.class);
  private Studio studio;
  private Press press;
  private int told;

  private enum Event {
    KILL,
    CORRECTION,
    UPDATE,
    NEW_STORY,
    VOICE_FAILS,
    ENCODER_FAILS,
    NOTHING
  }

  @BeforeEach
  void open() throws IOException {
    studio = new Studio(directory, clock);
    Newscast usual = Newscast.usual("top");
    Newscast often =
        new Newscast(
            "often",
            new Newscast.Contents("top", new Window(HALF_MINUTE).target(), true, null),
            usual.frame(),
            new Newscast.Form(Target.EBU_R128, List.of(Format.WAV)),
            new Newscast.Airing(HALF_MINUTE, false, Duration.ofMinutes(3)));
    press =
        new Press(
            new Newscasts(List.of(often)),
            new Shelf(directory.resolve("shelf"), new Shelf.Limits(3, 1 << 30), clock),
            studio,
            Runnable::run,
            new Press.Around(script::get, clock, ZoneOffset.UTC));
    press.open();
  }

  @Test
  void everyFileIsRightOrRefused() throws IOException {
    System.out.println("seed " + SEED);
    int ready = 0;
    int kept = 0;
    Duration late = Duration.ZERO;
    for (int i = 0; i < BULLETINS; i++) {
      clock.advance(HALF_MINUTE.minus(late));
      late = LATE.multipliedBy(i % 2);
      if (!late.isZero()) {
        // Half of what happens does so when the new one is on the air.
        press.look();
        clock.advance(late);
      }
      happen();
      press.look();
      Answer answer = press.ask("often", Duration.ofSeconds(1));
      if (answer instanceof Answer.Ready(var cut)) {
        check(cut);
        ready++;
        kept += cut.made().isBefore(clock.instant().minus(late)) ? 1 : 0;
      } else {
        assertThat(((Answer.NotYet) answer).why())
            .isIn("the voice is gone", "ffmpeg failed: killed");
        assertThat(press.shelf().kept("often")).isEmpty();
      }
      studio.repair();
    }
    System.out.println(happened + ", ready " + ready + ", of them the last good one " + kept);
    assertThat(happened.keySet()).containsExactlyInAnyOrder(Event.values());
    assertThat(ready).isGreaterThan(BULLETINS * 9 / 10);
    assertThat(kept).isPositive();
    assertThat(press.tally().bulletinsWithdrawn()).isPositive();
    assertThat(studio.left()).isZero();
  }

  private void happen() {
    Event event = event();
    happened.merge(event, 1, Integer::sum);
    switch (event) {
      case KILL -> kill();
      case CORRECTION -> change(story -> Edits.corrected(story, "It was number " + told + "."));
      case UPDATE -> change(Edits::updated);
      case NEW_STORY -> {
        tell();
        script.set(built());
      }
      case VOICE_FAILS -> studio.losesItsVoice();
      case ENCODER_FAILS -> studio.losesItsEncoder();
      case NOTHING -> {}
    }
  }

  private Event event() {
    int chance = random.nextInt(100);
    if (chance < 15) {
      return Event.KILL;
    }
    if (chance < 25) {
      return Event.CORRECTION;
    }
    if (chance < 35) {
      return Event.UPDATE;
    }
    if (chance < 50) {
      return Event.NEW_STORY;
    }
    if (chance < 60) {
      return Event.VOICE_FAILS;
    }
    return chance < 70 ? Event.ENCODER_FAILS : Event.NOTHING;
  }

  /// One that was told, of those that are on the air.
  private int which() {
    return random.nextInt(Math.min(4, stories.size()));
  }

  private void kill() {
    Story gone = stories.remove(which());
    killed.add(gone.id());
    killedHeadlines.add(gone.headline());
    script.updateAndGet(now -> now.without(killed));
    Cut current = press.current("often");
    if (current != null) {
      assertThat(current.stories()).doesNotContain(gone.id());
    }
    tell();
    script.set(built());
  }

  private void change(UnaryOperator<Story> edit) {
    told++;
    stories.replaceAll(story -> story.equals(stories.get(0)) ? edit.apply(story) : story);
    script.set(built());
  }

  private void tell() {
    told++;
    String first = "Harbour number " + told + " was opened by its mayor on Monday morning.";
    stories.addFirst(
        Scripts.story(
            Scripts.NOW,
            "Wire",
            null,
            "Harbour number " + told + " opens",
            first + " It has room for nine boats. The tenth had to wait.",
            "It took eleven years to build it, and most of them went by without a builder there."));
  }

  private Script built() {
    return Scripts.of(List.copyOf(stories)).without(killed);
  }

  private void check(Cut cut) throws IOException {
    Instant now = clock.instant();
    assertThat(cut.expires()).isAfter(now);
    CutFile file = Objects.requireNonNull(cut.file(Format.WAV));
    byte[] wave = Files.readAllBytes(file.file());
    assertThat(wave).hasSize((int) file.bytes());
    assertThat(dataBytes(wave)).isEqualTo(SAMPLES * STEREO);
    assertThat(cut.bulletin().lines().getLast().outCue()).isEqualTo("That was the news.");
    assertThat(cut.bulletin().length()).isBetween(HALF_MINUTE.minusMillis(500), HALF_MINUTE);
    assertThat(cut.stories()).doesNotContainAnyElementsOf(killed);
    String said =
        new String(wave, 0, wave.length - (int) (SAMPLES * STEREO), StandardCharsets.UTF_8);
    String written = Files.readString(directory.resolve("shelf/" + cut.id() + ".json"));
    for (String headline : killedHeadlines) {
      assertThat(said).doesNotContain(headline);
      assertThat(written).doesNotContain(headline);
    }
    for (Line.Item item : cut.bulletin().items()) {
      assertThat(item.story().correction())
          .isEqualTo(Objects.requireNonNull(script.get().story(item.story().id())).correction());
    }
  }

  private static long dataBytes(byte[] wave) {
    ByteBuffer chunks = ByteBuffer.wrap(wave).order(ByteOrder.LITTLE_ENDIAN);
    int at = 12;
    while (chunks.getInt(at)
        != ByteBuffer.wrap("data".getBytes(StandardCharsets.US_ASCII))
            .order(ByteOrder.LITTLE_ENDIAN)
            .getInt()) {
      int length = chunks.getInt(at + 4);
      at += 8 + length + length % 2;
    }
    return chunks.getInt(at + 4);
  }
}
