package fm.earshot.audio.render;

import fm.earshot.audio.Fitting;
import fm.earshot.audio.Speaker;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Mastering;
import fm.earshot.audio.file.Target;
import fm.earshot.script.spoken.Spoken;
import fm.earshot.testing.Scripts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

/// A renderer of a station in a directory, and orders for it.
final class Rendered {
  static final Fitting FITTING =
      new Fitting("Here is the news, in a computer's voice.", "That was the news.");

  private Rendered() {}

  static Renderer renderer(Speaker speaker, Ffmpeg ffmpeg, Path directory) {
    return new Renderer(
        reader(speaker),
        FITTING,
        new Mastering(ffmpeg),
        new Station("Harbour Radio", ZoneOffset.UTC, null, "A machine's voice."),
        new Renderer.Workplace(directory.resolve("scratch"), 2, InstantSource.fixed(Scripts.NOW)));
  }

  static Reader reader(Speaker speaker) {
    return new Reader(speaker, (text, language) -> Spoken.asWritten(text), 100);
  }

  static Order order(int seconds) {
    return new Order("top", Duration.ofSeconds(seconds), Duration.ofHours(1));
  }

  static List<Output> file(Path out, Format format) {
    return List.of(new Output(format, Target.EBU_R128, out));
  }
}
