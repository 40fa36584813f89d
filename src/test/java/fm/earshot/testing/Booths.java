package fm.earshot.testing;

import fm.earshot.audio.Credits;
import fm.earshot.audio.Speaker;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Mastering;
import fm.earshot.audio.reading.Booth;
import fm.earshot.audio.render.Narrator;
import fm.earshot.audio.render.Reader;
import fm.earshot.audio.render.Renderer;
import fm.earshot.audio.render.Station;
import fm.earshot.script.spoken.Spoken;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/// Those who read single stories, with the encoder of the build.
public final class Booths {
  public static final Ffmpeg FFMPEG = Ffmpeg.ofBuild(Duration.ofSeconds(60));
  public static final Credits CREDITS =
      new Credits(
          "From {source}.",
          "From {source}, by {byline}.",
          "Its own words, in a computer's voice.",
          "An A.I. summary, in a computer's voice.",
          "Edited, in a computer's voice.",
          "Corrected. {correction}");

  private Booths() {}

  public static Booth of(Speaker speaker, Path directory, UnaryOperator<String> voice) {
    return new Booth(
        new Narrator(
            new Reader(speaker, (text, language) -> Spoken.asWritten(text), 100),
            new Mastering(FFMPEG),
            new Station("Harbour Radio", ZoneOffset.UTC, null, "A machine's voice."),
            new Renderer.Workplace(
                directory.resolve("scratch"), 2, InstantSource.fixed(Scripts.NOW))),
        voice);
  }
}
