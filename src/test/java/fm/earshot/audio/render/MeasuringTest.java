package fm.earshot.audio.render;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Earlier;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.Line;
import fm.earshot.audio.Pauses;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Window;
import fm.earshot.audio.speech.AudioStore;
import fm.earshot.audio.speech.StoredSpeaker;
import fm.earshot.news.Content;
import fm.earshot.news.Headline;
import fm.earshot.news.Level;
import fm.earshot.news.Story;
import fm.earshot.script.Script;
import fm.earshot.testing.Murmur;
import fm.earshot.testing.SampleEdition;
import fm.earshot.testing.Scripts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuringTest {
  @TempDir Path directory;
  private final Murmur murmur = new Murmur();

  private Fitted fill(Script script, int seconds, Reader reader) throws SpeechException {
    return fill(script, seconds, reader, Earlier.NOTHING);
  }

  private Fitted fill(Script script, int seconds, Reader reader, Earlier earlier)
      throws SpeechException {
    return new Measuring(reader, Rendered.FITTING, Pauses.RADIO, earlier, 2)
        .fill(script, Rendered.order(seconds));
  }

  private static Story told(Story story, String more) {
    List<String> paragraphs = new ArrayList<>(story.paragraphs());
    paragraphs.set(0, more + " " + paragraphs.getFirst());
    Content content = story.content();
    return new Story(
        story.id(),
        story.version() + 1,
        new Content(
            new Headline(story.headline() + " again"), null, paragraphs, content.language()),
        story.credit(),
        story.timing(),
        story.handling());
  }

  @ParameterizedTest
  @ValueSource(ints = {45, 60, 75, 90, 120, 180, 240})
  void theChosenLinesFillTheTimeWithinTempoAndSilence(int seconds) throws SpeechException {
    Script script = Scripts.of(SampleEdition.stories(Scripts.NOW));
    Fitted fitted = fill(script, seconds, Rendered.reader(murmur));
    assertThat(fitted).isInstanceOf(Bulletin.class);
    Duration length = ((Bulletin) fitted).length();
    assertThat(length.toMillis())
        .isBetween((long) ((seconds * 1000 - 500) * 0.96), (long) Math.ceil(seconds * 1000 * 1.04));
    double tempo = new Window(Duration.ofSeconds(seconds)).tempo(length);
    assertThat(tempo).isBetween(0.96, 1.04);
    assertThat(length.toMillis() / tempo).isBetween(seconds * 1000 - 500.0, seconds * 1000.0);
  }

  private Fitted fill(Window window, @Nullable Level rung) throws SpeechException {
    Order order = new Order("top", window, rung, Duration.ofHours(1), null);
    return new Measuring(
            Rendered.reader(murmur), Rendered.FITTING, Pauses.RADIO, Earlier.NOTHING, 2)
        .fill(Scripts.of(SampleEdition.stories(Scripts.NOW)), order);
  }

  @ParameterizedTest
  @ValueSource(ints = {25, 60, 120})
  void whatNeedNotBeExactIsNeverLongerAndWastesLittle(int seconds) throws SpeechException {
    Window window = Window.atMost(Duration.ofSeconds(seconds));
    Bulletin bulletin = (Bulletin) fill(window, null);
    assertThat(window.tempo(bulletin.length())).isEqualTo(1);
    assertThat(window.length(bulletin.length()))
        .isBetween(Duration.ofSeconds(seconds * 3L / 4), Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @EnumSource(Level.class)
  void everyStoryIsToldAtTheRungThatIsSet(Level rung) throws SpeechException {
    Bulletin exactly = nearest(fill(new Window(Duration.ofMinutes(2)), rung));
    assertThat(exactly.items()).isNotEmpty().allMatch(item -> item.level() == rung);
    Window window = Window.atMost(Duration.ofMinutes(5));
    Bulletin whole = nearest(fill(window, rung));
    assertThat(whole.items()).allMatch(item -> item.level() == rung && !item.shortened());
    assertThat(window.length(whole.length())).isLessThanOrEqualTo(window.target());
  }

  private static Bulletin nearest(Fitted fitted) {
    return fitted instanceof Fitted.NotExactly(_, var nearest) ? nearest : (Bulletin) fitted;
  }

  @Test
  void aRungThatIsTooLongIsSaidToBe() throws SpeechException {
    assertThat(fill(Window.atMost(Duration.ofSeconds(10)), Level.FULL_TEXT))
        .isInstanceOf(Fitted.TooShort.class);
  }

  @Test
  void whatWasKeptOfEarlierOnesChangesNothing() throws SpeechException, IOException {
    Script script = Scripts.of(SampleEdition.stories(Scripts.NOW));
    AudioStore store = AudioStore.open(directory, 1 << 30, InstantSource.fixed(Scripts.NOW));
    Reader keeping = Rendered.reader(new StoredSpeaker(murmur, store, "1"));
    fill(script, 180, keeping);
    assertThat(fill(script, 60, keeping)).isEqualTo(fill(script, 60, Rendered.reader(murmur)));
  }

  /// In a minute six are told, so that a headline and a sentence are a tenth and more.
  @ParameterizedTest
  @CsvSource({"60, 20", "90, 15", "120, 15", "180, 15"})
  void afterOneStoryOfTenChangedLittleIsSpokenAnew(int seconds, double most)
      throws SpeechException, IOException {
    List<Story> stories =
        new ArrayList<>(SampleEdition.stories(Scripts.NOW).stream().limit(10).toList());
    List<Double> shares = new ArrayList<>();
    for (int changed : IntStream.range(0, 10).toArray()) {
      // Nothing is kept but of the one before.
      Path kept = directory.resolve("kept-" + changed);
      AudioStore store = AudioStore.open(kept, 1 << 30, InstantSource.fixed(Scripts.NOW));
      Reader keeping = Rendered.reader(new StoredSpeaker(murmur, store, "1"));
      Script script = Scripts.of(stories);
      Bulletin before = (Bulletin) fill(script, seconds, keeping);
      List<Story> now = new ArrayList<>(stories);
      now.set(changed, told(stories.get(changed), "It was said on Monday."));
      long spoken = murmur.characters();
      Fitted after = fill(Scripts.of(now), seconds, keeping, Earlier.of(before, script));
      assertThat(after).isInstanceOf(Bulletin.class);
      shares.add((murmur.characters() - spoken) * 100.0 / characters(before));
    }
    assertThat(shares).allSatisfy(share -> assertThat(share).isLessThanOrEqualTo(most));
  }

  @Test
  void aNewLeadIsToldAtTheLengthThatALeadHas() throws SpeechException {
    List<Story> stories = SampleEdition.stories(Scripts.NOW).stream().limit(10).toList();
    Script without = Scripts.of(stories.subList(1, 10));
    Bulletin before = (Bulletin) fill(without, 60, Rendered.reader(murmur));
    Script script = Scripts.of(stories);
    Bulletin after =
        (Bulletin) fill(script, 60, Rendered.reader(murmur), Earlier.of(before, without));
    assertThat(after.items().getFirst().story().id()).isEqualTo(script.rundown("top").getFirst());
    assertThat(after.items().getFirst().level()).isNotEqualTo(Level.HEADLINE);
  }

  private static long characters(Bulletin bulletin) {
    return bulletin.lines().stream()
        .map(Line::cues)
        .flatMap(List::stream)
        .mapToLong(cue -> cue.text().length())
        .sum();
  }
}
