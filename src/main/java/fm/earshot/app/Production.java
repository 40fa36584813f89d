package fm.earshot.app;

import fm.earshot.audio.delivery.Patience;
import fm.earshot.audio.reading.Recorder;
import fm.earshot.audio.reading.Recordings;
import fm.earshot.audio.shelf.Press;
import fm.earshot.news.StoryId;
import fm.earshot.newsroom.Newsroom;
import fm.earshot.producers.BulletinDesk;
import fm.earshot.producers.BulletinRoutes;
import fm.earshot.producers.FlashAudio;
import fm.earshot.producers.ListenPage;
import fm.earshot.producers.ListenRoutes;
import fm.earshot.producers.PodcastRoutes;
import fm.earshot.producers.ProducerRoutes;
import fm.earshot.producers.Rundown;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Set;

/// What is spoken ahead of anybody's asking for it or at a producer's wish: bulletins, where they
/// are delivered to, and stories read by themselves; and the routes by which all of it is pulled.
final class Production implements AutoCloseable {
  private final Settings settings;
  private final Words words;
  private final Newsroom newsroom;
  private final FirstUse speaking;
  private final MeterRegistry meters;
  private final InstantSource clock;
  private final Recorder recorder;
  private final Bulletins bulletins;
  private final Dispatch dispatch;

  Production(
      Settings settings,
      Words words,
      Newsroom newsroom,
      FirstUse speaking,
      MeterRegistry meters,
      InstantSource clock,
      SecureRandom random) {
    this.settings = settings;
    this.words = words;
    this.newsroom = newsroom;
    this.speaking = speaking;
    this.meters = meters;
    this.clock = clock;
    recorder = recorder();
    bulletins = bulletins();
    dispatch = dispatch(random);
  }

  /// Begins to make and to deliver what is due.
  void start() {
    bulletins.start(dispatch::start);
  }

  Press press() {
    return bulletins.press();
  }

  /// Drops what was read of killed stories.
  void forget(Set<StoryId> killed) {
    recorder.forget(killed);
  }

  private Bulletins bulletins() {
    Bulletins made = new Bulletins(settings, new SpokenBulletins(speaking), newsroom, clock);
    BulletinMeters.add(made.press(), clock, meters);
    return made;
  }

  private Dispatch dispatch(SecureRandom random) {
    Dispatch made =
        Dispatch.of(
            settings.producers().bulletins(),
            bulletins.press().shelf(),
            cut -> Rundown.of(cut, words.notices().disclosure()),
            Patience.usual(random::nextDouble),
            clock);
    DeliveryMeters.watch(made, meters, clock);
    return made;
  }

  /// What producers and publishers pull.
  WebServer.Producers routes() {
    String name = settings.station().name();
    BulletinRoutes files = new BulletinRoutes(bulletins.press(), settings.server().home(), name);
    return new WebServer.Producers(
        flashAndRundowns(name),
        files,
        new BulletinDesk(bulletins.press(), files, dispatch::states),
        listening(),
        podcasts());
  }

  private ProducerRoutes flashAndRundowns(String name) {
    return new ProducerRoutes(
        newsroom::script,
        clock,
        bulletins.press(),
        words.fitting(name),
        words.notices(),
        words.channel(name, settings.server().home()),
        settings.alexa().flashAudio() ? new FlashAudio(settings.server().home(), recorder) : null);
  }

  private Recorder recorder() {
    Path directory = settings.storage().data().resolve("audio").resolve("readings");
    try {
      long room = (long) settings.speech().readings() << 20;
      Recordings recordings = Recordings.open(directory, room, clock);
      return new Recorder(() -> speaking.get().booth(), recordings, words.credits(), clock);
    } catch (IOException e) {
      throw new StartException(directory + " cannot be opened", e);
    }
  }

  private ListenRoutes listening() {
    Settings.Station station = settings.station();
    return new ListenRoutes(
        newsroom::script,
        recorder,
        new ListenPage(
            station.name(),
            settings.server().home(),
            station.timeZone(),
            words.credits(),
            words.listening()));
  }

  private PodcastRoutes podcasts() {
    return new PodcastRoutes(
        bulletins.press(),
        settings.producers().shows(),
        settings.server().home(),
        settings.station().timeZone(),
        settings.station().language(),
        words.notices().disclosure());
  }

  @Override
  public void close() {
    recorder.close();
    bulletins.close();
    dispatch.close();
  }
}
