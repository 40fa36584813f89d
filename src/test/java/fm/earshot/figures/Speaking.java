package fm.earshot.figures;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Earlier;
import fm.earshot.audio.Fitting;
import fm.earshot.audio.Line;
import fm.earshot.audio.Speaker;
import fm.earshot.audio.Speech;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Utterance;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Mastering;
import fm.earshot.audio.file.Target;
import fm.earshot.audio.render.Order;
import fm.earshot.audio.render.Output;
import fm.earshot.audio.render.Reader;
import fm.earshot.audio.render.Renderer;
import fm.earshot.audio.render.Rendering;
import fm.earshot.audio.render.Station;
import fm.earshot.audio.speech.AudioStore;
import fm.earshot.audio.speech.MarySpeaker;
import fm.earshot.audio.speech.StoredSpeaker;
import fm.earshot.lexicon.Lexicons;
import fm.earshot.news.Content;
import fm.earshot.news.Headline;
import fm.earshot.news.Level;
import fm.earshot.news.Story;
import fm.earshot.script.Script;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Spoken;
import fm.earshot.script.spoken.Wording;
import fm.earshot.testing.Murmur;
import fm.earshot.testing.SampleEdition;
import fm.earshot.testing.Scripts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// How fast the default voice speaks, how long bulletins take to be made, and how much is spoken
/// anew after a change.
final class Speaking {
  private static final int CORES = Runtime.getRuntime().availableProcessors();
  private static final int RUNS = 2;
  private static final int MINUTE = 60;
  private static final Lexicon LEXICON = Lexicons.builtIn("en");
  private static final Fitting FITTING =
      new Fitting(
          "Here is the news from Earshot. It is read by a computer's voice.",
          "That was the news from Earshot.");

  private final Path room;
  private final Script script = Scripts.of(SampleEdition.stories(Scripts.NOW));

  private Speaking(Path room) {
    this.room = room;
  }

  static void run(Path room)
      throws IOException,
          SpeechException,
          AudioException,
          ExecutionException,
          InterruptedException {
    Speaking speaking = new Speaking(room);
    MarySpeaker mary = new MarySpeaker(CORES);
    mary.load();
    List<String> parts =
        List.of(System.getProperty("speech", "voice,bulletins,changes").split(",", -1));
    if (parts.contains("voice")) {
      speaking.voice(mary);
    }
    if (parts.contains("bulletins")) {
      speaking.bulletins(mary);
    }
    if (parts.contains("changes")) {
      speaking.changes();
    }
  }

  private void voice(Speaker mary)
      throws SpeechException, ExecutionException, InterruptedException {
    List<Spoken> sentences =
        script.rundown("top").stream()
            .map(script::story)
            .flatMap(story -> story.level(Level.SUMMARY).stream())
            .map(cue -> spelled(cue.text(), "en"))
            .limit(14)
            .toList();
    speak(mary, sentences);
    for (int i = 0; i < RUNS; i++) {
      long start = System.nanoTime();
      Duration spoken = speak(mary, sentences);
      say(
          "voice, one thread: %.1f s of speech, real-time factor %.3f",
          seconds(spoken), factor(start, spoken));
      long both = System.nanoTime();
      Duration again = atOnce(mary, sentences);
      say(
          "voice, %d threads: %.1f s of speech, real-time factor %.3f",
          CORES, seconds(again), factor(both, again));
    }
  }

  private static Duration speak(Speaker speaker, List<Spoken> sentences) throws SpeechException {
    Duration length = Duration.ZERO;
    for (Spoken sentence : sentences) {
      length = length.plus(speaker.speak(new Utterance(sentence, "en", 100)).length());
    }
    return length;
  }

  private static Duration atOnce(Speaker speaker, List<Spoken> sentences)
      throws ExecutionException, InterruptedException {
    Duration length = Duration.ZERO;
    try (ExecutorService threads = Executors.newFixedThreadPool(CORES)) {
      List<Future<Speech>> all =
          sentences.stream()
              .map(text -> threads.submit(() -> speaker.speak(new Utterance(text, "en", 100))))
              .toList();
      for (Future<Speech> one : all) {
        length = length.plus(one.get().length());
      }
    }
    return length;
  }

  private static double factor(long start, Duration spoken) {
    return (double) (System.nanoTime() - start) / spoken.toNanos();
  }

  private static double seconds(Duration length) {
    return length.toMillis() / 1000.0;
  }

  /// With an empty store, and after one story changed: its headline and a sentence more.
  private void bulletins(MarySpeaker mary) throws IOException, SpeechException, AudioException {
    for (int i = 0; i <= RUNS; i++) {
      for (Format format : List.of(Format.WAV, Format.MP3)) {
        Path place = room.resolve(format + "-" + i);
        StoredSpeaker keeping = stored(mary, place.resolve("cues"));
        Renderer renderer = renderer(keeping, place);
        String first = timed(renderer, script, format, place, keeping);
        String changed = timed(renderer, changed(0), format, place, keeping);
        String again = timed(renderer, changed(0), format, place, keeping);
        say("%s%s, empty store: %s", i == 0 ? "(warming up) " : "", format, first);
        say("  after the lead changed: %s; once more, nothing changed: %s", changed, again);
      }
    }
  }

  private static String timed(
      Renderer renderer, Script script, Format format, Path place, StoredSpeaker speaker)
      throws SpeechException, AudioException {
    long before = speaker.characters();
    long start = System.nanoTime();
    Rendering rendering =
        renderer.render(
            script,
            new Order("top", Duration.ofSeconds(MINUTE), Duration.ofHours(1)),
            List.of(new Output(format, Target.EBU_R128, place.resolve("out." + format.ending()))));
    double took = (System.nanoTime() - start) / 1e9;
    return switch (rendering) {
      case Rendering.Finished finished ->
          String.format(
              Locale.ROOT,
              "%.2f s, %d characters spoken for %d",
              took,
              speaker.characters() - before,
              characters(finished.bulletin()));
      case Rendering.Unfit(var reason) -> reason.why();
    };
  }

  /// For each of ten stories: what is spoken anew when it changes, of what a full bulletin says.
  private void changes() throws IOException, SpeechException, AudioException {
    List<Story> stories =
        new ArrayList<>(SampleEdition.stories(Scripts.NOW).stream().limit(10).toList());
    for (int length : List.of(MINUTE, 3 * MINUTE)) {
      List<Double> shares = new ArrayList<>();
      for (int each : IntStream.range(0, 10).toArray()) {
        Murmur murmur = new Murmur();
        Path place = room.resolve("changes-" + length + "-" + each);
        Renderer renderer = renderer(stored(murmur, place.resolve("cues")), place);
        Order order = new Order("top", Duration.ofSeconds(length), Duration.ofHours(1));
        List<Output> out =
            List.of(new Output(Format.WAV, Target.EBU_R128, place.resolve("out.wav")));
        Rendering first = renderer.render(Scripts.of(stories), order, out);
        if (!(first instanceof Rendering.Finished finished)) {
          throw new IllegalStateException("ten stories fill " + length + " seconds");
        }
        long full = characters(finished.bulletin());
        Earlier earlier = Earlier.of(finished.bulletin(), Scripts.of(stories));
        long before = murmur.characters();
        List<Story> now = new ArrayList<>(stories);
        now.set(each, told(stories.get(each)));
        renderer.after(earlier).render(Scripts.of(now), order, out);
        shares.add(100.0 * (murmur.characters() - before) / full);
      }
      say(
          "%d s, spoken anew after one story of ten changed, per cent: %s; mean %.1f",
          length,
          shares.stream().map(share -> String.format(Locale.ROOT, "%.1f", share)).toList(),
          shares.stream().mapToDouble(Double::doubleValue).average().orElse(0));
    }
  }

  private Script changed(int index) {
    List<Story> stories = new ArrayList<>(SampleEdition.stories(Scripts.NOW));
    stories.set(index, told(stories.get(index)));
    return Scripts.of(stories);
  }

  private static Story told(Story story) {
    List<String> paragraphs = new ArrayList<>(story.paragraphs());
    paragraphs.set(0, "It was said on Monday. " + paragraphs.getFirst());
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

  private static long characters(Bulletin bulletin) {
    return bulletin.lines().stream()
        .map(Line::cues)
        .flatMap(List::stream)
        .mapToLong(cue -> spelled(cue.text(), "en").wordsApart().length())
        .sum();
  }

  private static Spoken spelled(String text, String language) {
    return Wording.full(text, language, LEXICON);
  }

  private static StoredSpeaker stored(Speaker speaker, Path directory) throws IOException {
    return new StoredSpeaker(
        speaker, AudioStore.open(directory, 1L << 30, InstantSource.system()), "1");
  }

  private static Renderer renderer(Speaker speaker, Path place) {
    return new Renderer(
        new Reader(speaker, Speaking::spelled, 100),
        FITTING,
        new Mastering(Ffmpeg.ofBuild(Duration.ofMinutes(1))),
        new Station("Earshot", ZoneOffset.UTC, null, "A machine's voice."),
        new Renderer.Workplace(place.resolve("scratch"), CORES, InstantSource.system()));
  }

  @SuppressWarnings("AnnotateFormatMethod")
  private static void say(String text, Object... values) {
    System.out.println(String.format(Locale.ROOT, text, values));
  }
}
