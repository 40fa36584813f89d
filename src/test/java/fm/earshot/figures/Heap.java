package fm.earshot.figures;

import fm.earshot.audio.Fitting;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.AudioException;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Mastering;
import fm.earshot.audio.file.Target;
import fm.earshot.audio.render.Order;
import fm.earshot.audio.render.Output;
import fm.earshot.audio.render.Reader;
import fm.earshot.audio.render.Renderer;
import fm.earshot.audio.render.Station;
import fm.earshot.audio.speech.AudioStore;
import fm.earshot.audio.speech.StoredSpeaker;
import fm.earshot.news.Content;
import fm.earshot.news.Headline;
import fm.earshot.news.Story;
import fm.earshot.script.Script;
import fm.earshot.script.spoken.Spoken;
import fm.earshot.testing.Murmur;
import fm.earshot.testing.SampleEdition;
import fm.earshot.testing.Scripts;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The heap over a thousand bulletins, each of a script in which a story has changed: those of a
/// speaker of noise, kept and encoded as any other.
final class Heap {
  private static final int BULLETINS = Integer.getInteger("bulletins", 1_000);
  private static final int EACH = 100;
  private static final int SECONDS = 15;
  private static final long KEPT = 64L << 20;

  private Heap() {}

  static void run(Path room) throws IOException, ExecutionException, InterruptedException {
    int cores = Runtime.getRuntime().availableProcessors();
    StoredSpeaker speaker =
        new StoredSpeaker(
            new Murmur(), AudioStore.open(room.resolve("cues"), KEPT, InstantSource.system()), "1");
    Renderer renderer =
        new Renderer(
            new Reader(speaker, (text, _) -> Spoken.asWritten(text), 100),
            new Fitting("Here is the news.", "That was the news."),
            new Mastering(Ffmpeg.ofBuild(Duration.ofMinutes(1))),
            new Station("Earshot", ZoneOffset.UTC, null, "A machine's voice."),
            new Renderer.Workplace(room.resolve("scratch"), 1, InstantSource.system()));
    try (ExecutorService threads = Executors.newFixedThreadPool(cores)) {
      for (int done = 0; done < BULLETINS; done += EACH) {
        List<Future<?>> made = new ArrayList<>();
        for (int i = done; i < done + EACH; i++) {
          int number = i;
          made.add(threads.submit(() -> make(renderer, number, room)));
        }
        for (Future<?> one : made) {
          one.get();
        }
        System.out.printf("%d bulletins: %.1f MB live%n", done + EACH, live() / 1e6);
      }
    }
  }

  private static Void make(Renderer renderer, int number, Path room)
      throws SpeechException, AudioException {
    Path out = room.resolve("top-" + number % 4 + ".wav");
    renderer.render(
        changed(number),
        new Order("top", Duration.ofSeconds(SECONDS), Duration.ofHours(1)),
        List.of(new Output(Format.WAV, Target.EBU_R128, out)));
    return null;
  }

  private static Script changed(int number) {
    List<Story> stories = new ArrayList<>(SampleEdition.stories(Scripts.NOW));
    Story lead = stories.getFirst();
    Content content = lead.content();
    Headline headline = new Headline("Ferry " + number + " is late");
    stories.set(
        0,
        new Story(
            lead.id(),
            lead.version() + 1,
            new Content(headline, null, content.paragraphs(), content.language()),
            lead.credit(),
            lead.timing(),
            lead.handling()));
    return Scripts.of(stories);
  }

  private static long live() {
    System.gc();
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
