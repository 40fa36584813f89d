package fm.earshot.app;

import fm.earshot.alexa.AlexaRoute;
import fm.earshot.alexa.RequestCheck;
import fm.earshot.alexa.signature.CertificateBook;
import fm.earshot.alexa.signature.HttpsCertificateSource;
import fm.earshot.alexa.signature.SignatureCheck;
import fm.earshot.alexa.signature.Trust;
import fm.earshot.desk.Desk;
import fm.earshot.desk.DeskRoutes;
import fm.earshot.desk.LexiconDesk;
import fm.earshot.desk.LexiconRoutes;
import fm.earshot.desk.WebSubRoutes;
import fm.earshot.dialogue.Delivery;
import fm.earshot.dialogue.Dialogue;
import fm.earshot.dialogue.House;
import fm.earshot.dialogue.Pacing;
import fm.earshot.intake.Filed;
import fm.earshot.intake.Intake;
import fm.earshot.intake.article.WholeArticles;
import fm.earshot.intake.feed.Fetch;
import fm.earshot.intake.websub.Around;
import fm.earshot.intake.websub.Subscriber;
import fm.earshot.lexicon.CurrentLexicons;
import fm.earshot.lexicon.Lexicons;
import fm.earshot.news.StoryId;
import fm.earshot.newsroom.Newsroom;
import fm.earshot.phone.PhoneRoutes;
import fm.earshot.store.ChangeWatch;
import fm.earshot.store.SqlBookmarks;
import fm.earshot.store.SqlComplaints;
import fm.earshot.store.SqlSpending;
import fm.earshot.store.SqlSubscriptions;
import fm.earshot.studio.Station;
import fm.earshot.studio.StudioRoutes;
import fm.earshot.summary.CopyDesk;
import fm.earshot.summary.Orders;
import fm.earshot.summary.Spending;
import fm.earshot.summary.Tally;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Earshot, built with `new` along the way of the data, and running until closed.
public final class Wiring implements AutoCloseable {
  /// How long a start waits for the first news before it says how much there is.
  private static final Duration FIRST_LOOK = Duration.ofSeconds(2);

  private final Settings settings;
  private final InstantSource clock;
  private final Words words;
  private final OpenNewsroom open;
  private final SqlBookmarks bookmarks;
  private final CurrentLexicons lexicons;
  private final SqlComplaints complaints;
  private final Identity identity;
  private final Intake intake;
  private final Jobs jobs;
  private final WholeArticles articles;
  private final @Nullable Subscriber subscriber;
  private final ChangeWatch others;
  private final Meters meters;
  private final @Nullable Orders orders;
  private final Production production;
  private final AlexaRoute alexa;
  private final PhoneRoutes phone;
  private final WebServer server;

  /// Builds everything and goes on the air. What goes wrong has a message of one line.
  public Wiring(Settings settings, InstantSource clock, SecureRandom random) {
    this.settings = settings;
    this.clock = clock;
    CompletableFuture<Words> reading =
        CompletableFuture.supplyAsync(
            () -> Words.of(settings.station().language()), Thread::startVirtualThread);
    open = OpenNewsroom.of(settings, clock);
    newsroom().start();
    words = reading.join();
    bookmarks = SqlBookmarks.open(open.database(), clock);
    lexicons = open.lexicons(settings, () -> newsroom().changed());
    complaints = SqlComplaints.open(open.database(), clock);
    identity = Identity.open(settings.storage(), random);
    intake = new Intake(open.book(), clock);
    intake.onChange(this::aired);
    meters = new Meters(newsroom());
    SummaryMeters.add(open.summaries(), newsroom(), clock, meters.registry());
    orders = orders();
    FirstUse speaking = new FirstUse(() -> Speaking.open(settings, words, lexicons::now, clock));
    production =
        new Production(settings, words, newsroom(), speaking, meters.registry(), clock, random);
    alexa = alexa();
    phone = phone();
    Fetch fetch = new Fetch();
    articles = new WholeArticles(intake, fetch, clock, WholeArticles.Manners.USUAL);
    subscriber = subscriber(fetch, random);
    List<Jobs.Poll> wires = Wires.of(settings, clock, fetch, articles, subscriber);
    LexiconDesk pronouncing =
        new LexiconDesk(
            lexicons,
            complaints,
            new Auditions(() -> speaking.get().chain(), lexicons, settings.speech().rate()),
            clock);
    Desk desk = new Desk(intake, open.kept(), newsroom(), clock);
    server = new WebServer(settings, rooms(desk, pronouncing)).start();
    jobs = new Jobs(intake, random);
    jobs.start(wires, open.database(), FIRST_LOOK);
    if (wires.isEmpty()) {
      newsroom().index();
    } else {
      newsroom().rebuild();
    }
    if (subscriber != null) {
      subscriber.leaveOthers();
    }
    others = ChangeWatch.start(open.database(), this::look);
    production.start();
  }

  /// Takes up what other nodes have changed.
  private void look() {
    if (newsroom().look()) {
      forget(open.book().killed());
    }
    bookmarks.refresh();
    lexicons.look();
  }

  private void forget(Set<StoryId> killed) {
    open.summaries().forget(killed);
    production.forget(killed);
    if (orders != null) {
      orders.forget(killed);
    }
  }

  /// Null where no model is set.
  private @Nullable Orders orders() {
    Settings.Summaries set = settings.summaries();
    Settings.Budget budget = set.budget();
    Spending spending =
        new SqlSpending(open.database(), clock, budget.callsADay(), budget.tokensADay());
    CopyDesk desk = Models.of(set, spending, clock, new Tally(), meters.registry());
    if (desk == null) {
      return null;
    }
    Orders made =
        new Orders(
            desk, open.store(), open.summaries(), budget.atOnce(), () -> newsroom().changed());
    SummaryMeters.add(made, meters.registry());
    newsroom().onScript(made::want);
    return made;
  }

  /// A few turns that nobody hears, so that the first listener need not wait until all that a turn
  /// is made with has been loaded.
  public void rehearse(int turns) {
    for (int i = 0; i < turns; i++) {
      alexa.rehearse();
      phone.rehearse();
    }
  }

  public int port() {
    return server.port();
  }

  public Newsroom newsroom() {
    return open.newsroom();
  }

  /// What was killed or may not be heard yet is gone at once.
  private void aired(Filed filed) {
    switch (filed) {
      case Filed.Killed(var id) -> {
        forget(Set.of(id));
        newsroom().withdraw();
      }
      case Filed.New _ -> newsroom().changed();
      case Filed.Updated(var story) -> {
        if (!story.audible(clock.instant())) {
          newsroom().hold(story.id());
        }
        newsroom().corrected();
      }
      case Filed.Unchanged _ -> {}
    }
  }

  private WebServer.Rooms rooms(Desk desk, LexiconDesk pronouncing) {
    return new WebServer.Rooms(
        alexa,
        phone,
        new DeskRoutes(desk),
        new LexiconRoutes(pronouncing),
        new WebSubRoutes(subscriber),
        production.routes(),
        studio(desk, pronouncing),
        new WebServer.Lobby(new Health(newsroom()), meters));
  }

  /// A login at one node holds at all that share the identity key.
  private StudioRoutes studio(Desk desk, LexiconDesk pronouncing) {
    Settings.Station station = settings.station();
    boolean secure = "https".equalsIgnoreCase(settings.server().home().getScheme());
    return new StudioRoutes(
            desk,
            pronouncing,
            new Station(station.name(), station.language(), station.timeZone()),
            settings.desk().tokens(),
            identity.of("studio").hash(),
            secure)
        .with(production.press());
  }

  private AlexaRoute alexa() {
    AlexaRoute route =
        new AlexaRoute(
            new AlexaRoute.Parts(
                dialogue("alexa", Pacing.SMART_SPEAKER),
                newsroom()::script,
                bookmarks,
                user -> identity.of("alexa:" + user),
                clock,
                settings.alexa().skillIds(),
                signature(),
                settings.station().language(),
                delivery(settings.station().language(), settings.alexa().rate())));
    AlexaMeters.add(route, meters.registry());
    return route;
  }

  private RequestCheck signature() {
    if (settings.alexa().skillIds().isEmpty()) {
      return (body, seal) -> null;
    }
    CertificateBook certificates =
        new CertificateBook(new HttpsCertificateSource(), Trust.ofJava(), clock);
    AlexaMeters.add(certificates, meters.registry());
    return new SignatureCheck(certificates, clock);
  }

  private PhoneRoutes phone() {
    PhoneRoutes.Deps deps =
        new PhoneRoutes.Deps(
            dialogue("phone", Pacing.PHONE),
            words.phrases(),
            newsroom()::script,
            bookmarks,
            caller -> identity.of("phone:" + caller),
            clock,
            delivery(settings.phone().language(), settings.phone().rate()));
    PhoneRoutes routes =
        new PhoneRoutes(deps, Flows.of(settings.phone()), Flows.settings(settings));
    meters.count(routes);
    return routes;
  }

  /// Names are said as they are in the language of a channel's voice.
  private Delivery delivery(String language, int rate) {
    String base = Lexicons.base(language);
    return new Delivery(() -> lexicons.now().of(base), rate, complaints);
  }

  /// Null where hubs are not to push, or could not reach us.
  private @Nullable Subscriber subscriber(Fetch fetch, SecureRandom random) {
    if (!settings.news().webSub()) {
      return null;
    }
    Subscriber made =
        new Subscriber(
            new Around(
                new SqlSubscriptions(open.database()),
                fetch,
                settings.server().home() + WebSubRoutes.PATH,
                clock,
                new Tokens(random)),
            intake);
    WebSubMeters.add(made, meters.registry());
    return made;
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
    production.close();
    jobs.close();
    if (subscriber != null) {
      subscriber.close();
    }
    articles.close();
    others.close();
    if (orders != null) {
      orders.close();
    }
    newsroom().close();
    bookmarks.close();
    complaints.close();
    open.close();
    meters.close();
  }
}
