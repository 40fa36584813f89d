package fm.earshot.app;

import fm.earshot.audio.Fitting;
import fm.earshot.audio.Speaker;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.Voice;
import fm.earshot.audio.file.Ffmpeg;
import fm.earshot.audio.file.Mastering;
import fm.earshot.audio.file.Sounds;
import fm.earshot.audio.reading.Booth;
import fm.earshot.audio.render.Narrator;
import fm.earshot.audio.render.Reader;
import fm.earshot.audio.render.Renderer;
import fm.earshot.audio.render.Saying;
import fm.earshot.audio.render.Station;
import fm.earshot.audio.speech.AudioStore;
import fm.earshot.audio.speech.EspeakSpeaker;
import fm.earshot.audio.speech.HttpSpeaker;
import fm.earshot.audio.speech.MarySpeaker;
import fm.earshot.audio.speech.PollySpeaker;
import fm.earshot.audio.speech.SpeakerChain;
import fm.earshot.audio.speech.StoredSpeaker;
import fm.earshot.lexicon.Lexicons;
import fm.earshot.script.spoken.Lexicon;
import fm.earshot.script.spoken.Spoken;
import fm.earshot.script.spoken.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What speaks, and what makes files of it. Nothing of it is loaded before it is opened, and the
/// voice not before something is to be said.
record Speaking(
    SpeakerChain chain,
    List<StoredSpeaker> engines,
    Fitting usual,
    Function<Fitting, Renderer> renderers,
    Sounds sounds,
    Booth booth) {
  /// What was spoken by other rules is spoken anew.
  private static final String RULES = "2";

  private static final Duration ENCODING = Duration.ofMinutes(2);
  private static final Duration CUE = Duration.ofSeconds(30);

  /// All in words, names by the lexicon of the moment.
  private record Names(Supplier<Lexicons> lexicons) implements Saying {
    @Override
    public Spoken say(String text, String language) {
      return Wording.full(text, language, lexicons.get().of(language));
    }

    @Override
    public Saying steady() {
      Lexicons now = lexicons.get();
      return new Names(() -> now);
    }
  }

  /// Takes seconds the first time: the encoder is unpacked.
  static Speaking open(
      Settings settings, Words words, Supplier<Lexicons> lexicons, InstantSource clock)
      throws SpeechException {
    Path audio = settings.storage().data().resolve("audio");
    int cores = Runtime.getRuntime().availableProcessors();
    AudioStore store = store(audio.resolve("cues"), settings.speech().cache(), clock);
    List<StoredSpeaker> engines =
        engines(settings.speech(), cores).stream()
            .map(engine -> new StoredSpeaker(engine, store, RULES))
            .toList();
    SpeakerChain chain = new SpeakerChain(List.copyOf(engines), clock);
    Settings.Station station = settings.station();
    Reader reader = new Reader(chain, new Names(lexicons), settings.speech().rate());
    Ffmpeg ffmpeg = Ffmpeg.ofBuild(ENCODING);
    Mastering mastering = new Mastering(ffmpeg);
    Station airs =
        new Station(
            station.name(),
            station.timeZone(),
            settings.server().home(),
            words.notices().disclosure());
    Renderer.Workplace workplace = new Renderer.Workplace(audio.resolve("scratch"), cores, clock);
    return new Speaking(
        chain,
        engines,
        words.fitting(station.name()),
        fitting -> new Renderer(reader, fitting, mastering, airs, workplace),
        new Sounds(ffmpeg, audio.resolve("sounds")),
        new Booth(
            new Narrator(reader, mastering, airs, workplace),
            language -> voice(chain, language) + rules(settings, lexicons.get().of(language))));
  }

  /// What a reading depends on besides its story.
  private static String rules(Settings settings, Lexicon lexicon) {
    return RULES + "/" + lexicon.version() + "/" + settings.speech().rate();
  }

  private static String voice(SpeakerChain chain, String language) {
    Voice voice = chain.voice(language);
    return voice == null ? "" : voice.id() + "/";
  }

  /// With the station's usual words around the stories.
  Renderer renderer() {
    return renderers.apply(usual);
  }

  /// The best first; the last ones need nothing but this machine.
  private static List<Speaker> engines(Settings.Speech speech, int cores) {
    List<Speaker> engines = new ArrayList<>();
    Settings.SpeechServer server = speech.server();
    if (server != null) {
      engines.add(http(server));
    }
    Settings.Polly polly = speech.polly();
    if (polly != null) {
      engines.add(
          PollySpeaker.of(
              new PollySpeaker.Choice(polly.voice(), polly.engine(), polly.language()),
              polly.region(),
              CUE));
    }
    engines.add(new MarySpeaker(cores));
    EspeakSpeaker espeak = EspeakSpeaker.find("espeak-ng", CUE);
    if (espeak != null) {
      engines.add(espeak);
    }
    return engines;
  }

  private static Speaker http(Settings.SpeechServer server) {
    Secret key = server.key();
    return new HttpSpeaker(
        new HttpSpeaker.Server(
            server.url(),
            server.model(),
            server.voice(),
            server.languages(),
            key == null ? null : key.value(),
            CUE));
  }

  private static AudioStore store(Path directory, int megabytes, InstantSource clock)
      throws SpeechException {
    try {
      return AudioStore.open(directory, (long) megabytes << 20, clock);
    } catch (IOException e) {
      throw new SpeechException(directory + " cannot be opened", e);
    }
  }
}
