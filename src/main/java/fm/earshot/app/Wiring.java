package fm.earshot.app;

import fm.earshot.alexa.AlexaRoute;
import fm.earshot.alexa.RequestCheck;
import fm.earshot.alexa.SdkRequestCheck;
import fm.earshot.desk.DeskRoutes;
import fm.earshot.dialogue.Dialogue;
import fm.earshot.dialogue.House;
import fm.earshot.dialogue.Pacing;
import fm.earshot.intake.Filed;
import fm.earshot.intake.Intake;
import fm.earshot.intake.StoryBook;
import fm.earshot.newsroom.Newsroom;
import fm.earshot.newsroom.Programmes;
import fm.earshot.newsroom.Sources;
import fm.earshot.phone.PhoneRoutes;
import fm.earshot.producers.ProducerRoutes;
import fm.earshot.store.Database;
import fm.earshot.store.SqlBookmarks;
import fm.earshot.store.SqlStoryBook;
import fm.earshot.summary.SummaryBook;
import fm.earshot.summary.lead.LeadSummarizer;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;

/// Earshot, built with `new` along the way of the data, and running until closed.
public final class Wiring implements AutoCloseable {
  /// How long a start waits for the first news before it says how much there is.
  private static final Duration FIRST_LOOK = Duration.ofSeconds(2);

  private final Settings settings;
  private final InstantSource clock;
  private final Words words;
  private final Database database;
  private final SqlBookmarks bookmarks;
  private final Identity identity;
  private final StoryBook book;
  private final Intake intake;
  private final Newsroom newsroom;
  private final Jobs jobs;
  private final Meters meters;
  private final WebServer server;

  /// Builds everything and goes on the air. What goes wrong has a message of one line.
  public Wiring(Settings settings, InstantSource clock, SecureRandom random) {
    this.settings = settings;
    this.clock = clock;
    words = Words.of(settings.station().language());
    database = Database.open(settings.storage().data());
    bookmarks = SqlBookmarks.open(database, clock);
    identity = Identity.open(settings.storage(), random);
    book = new SqlStoryBook(database);
    intake = new Intake(book, clock);
    newsroom = room();
    intake.onChange(this::aired);
    newsroom.start();
    meters = new Meters(newsroom);
    server = new WebServer(settings, rooms()).start();
    jobs = new Jobs(intake);
    jobs.start(Wires.of(settings, clock), FIRST_LOOK);
    newsroom.rebuild();
  }

  public int port() {
    return server.port();
  }

  public Newsroom newsroom() {
    return newsroom;
  }

  private void aired(Filed filed) {
    switch (filed) {
      case Filed.Killed _ -> newsroom.withdraw();
      case Filed.New _, Filed.Updated _, Filed.Unchanged _ -> newsroom.changed();
    }
  }

  private Newsroom room() {
    Sources sources = new Sources(book, Wires.sample(settings, clock));
    Programmes programmes =
        new Programmes(settings.news().programmes(), settings.station().language());
    return new Newsroom(sources, new SummaryBook(new LeadSummarizer()), programmes, clock);
  }

  private WebServer.Rooms rooms() {
    return new WebServer.Rooms(
        alexa(),
        phone(),
        new DeskRoutes(intake, book, newsroom, clock),
        new ProducerRoutes(newsroom::script, clock),
        new WebServer.Lobby(new Health(newsroom), meters));
  }

  private AlexaRoute alexa() {
    boolean verified = !settings.alexa().skillIds().isEmpty();
    RequestCheck check = verified ? new SdkRequestCheck() : (body, seal) -> null;
    return new AlexaRoute(
        new AlexaRoute.Parts(
            dialogue("alexa", Pacing.SMART_SPEAKER),
            newsroom::script,
            bookmarks,
            user -> identity.of("alexa:" + user),
            clock,
            settings.alexa().skillIds(),
            check,
            settings.station().language()));
  }

  private PhoneRoutes phone() {
    PhoneRoutes.Deps deps =
        new PhoneRoutes.Deps(
            dialogue("phone", Pacing.PHONE),
            words.phrases(),
            newsroom::script,
            bookmarks,
            caller -> identity.of("phone:" + caller),
            clock);
    return new PhoneRoutes(deps, Flows.of(settings.phone()), Flows.settings(settings));
  }

  private Dialogue dialogue(String channel, Pacing pacing) {
    Settings.Station station = settings.station();
    return new Dialogue(
        new House(station.name(), words.prompts(channel), station.timeZone(), pacing));
  }

  /// Off the air: what is being answered is finished, bookmarks reach the disk.
  @Override
  public void close() {
    server.stop();
    jobs.close();
    newsroom.close();
    bookmarks.close();
    database.close();
    meters.close();
  }
}
