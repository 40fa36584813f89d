package fm.earshot.app;

import fm.earshot.audio.SpeechException;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Mastering;
import fm.earshot.audio.render.Reader;
import fm.earshot.audio.render.Renderer;
import fm.earshot.audio.render.Station;
import fm.earshot.audio.speech.AudioStore;
import fm.earshot.audio.speech.MarySpeaker;
import fm.earshot.audio.speech.StoredSpeaker;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// What speaks, and what makes files of it. Nothing of it is loaded before it is opened.
record Speaking(StoredSpeaker speaker, Renderer renderer) {
  private static final long ROOM = 512L << 20;
  private static final Duration LIMIT = Duration.ofMinutes(2);

  /// Takes seconds: the voice is loaded.
  static Speaking open(Settings settings, Words words, InstantSource clock) throws SpeechException {
    Path audio = settings.storage().data().resolve("audio");
    int cores = Runtime.getRuntime().availableProcessors();
    StoredSpeaker speaker =
        new StoredSpeaker(new MarySpeaker(cores), store(audio.resolve("cues"), clock), "1");
    Settings.Station station = settings.station();
    Renderer renderer =
        new Renderer(
            new Reader(speaker, (text, _) -> text, 100),
            words.fitting(station.name()),
            new Mastering(Ffmpeg.ofBuild(LIMIT)),
            new Station(
                station.name(),
                station.timeZone(),
                settings.server().home(),
                words.notices().disclosure()),
            new Renderer.Workplace(audio.resolve("scratch"), cores, clock));
    return new Speaking(speaker, renderer);
  }

  private static AudioStore store(Path directory, InstantSource clock) throws SpeechException {
    try {
      return AudioStore.open(directory, ROOM, clock);
    } catch (IOException e) {
      throw new SpeechException(directory + " cannot be opened", e);
    }
  }
}
