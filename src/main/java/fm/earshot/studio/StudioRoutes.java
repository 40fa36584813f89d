package fm.earshot.studio;

import fm.earshot.audio.shelf.Press;
import fm.earshot.desk.Desk;
import fm.earshot.desk.LexiconDesk;
import fm.earshot.edition.Edition;
import fm.earshot.edition.Programme;
import fm.earshot.http.DeskTokens;
import fm.earshot.http.Editors;
import fm.earshot.news.LogEntry;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The addresses of the desk's pages: the edition, the log, who comes in; the rest is [a
/// story's][StorySteps].
public final class StudioRoutes {
  static final String HOME = "/studio";
  private static final String LOGIN = HOME + "/login";
  private static final Set<String> OPEN =
      Set.of(LOGIN, HOME + "/studio.css", HOME + "/htmx.min.js");
  private static final int LOG_PAGE = 100;

  private final Desk desk;
  private final LexiconDesk pronouncing;
  private final Station station;
  private final Sessions sessions;
  private final Guesses guesses;
  private final Pages pages = new Pages();
  private @Nullable Press press;

  /// `key` is unguessable; `secure` says that the address is https.
  public StudioRoutes(
      Desk desk,
      LexiconDesk pronouncing,
      Station station,
      DeskTokens tokens,
      String key,
      boolean secure) {
    this.desk = desk;
    this.pronouncing = pronouncing;
    this.station = station;
    this.sessions = new Sessions(tokens, new Sessions.Door(key, secure), desk.clock());
    this.guesses = new Guesses(desk.clock());
  }

  /// With the page of the bulletins that are made there.
  public StudioRoutes with(Press press) {
    this.press = press;
    return this;
  }

  public void addTo(JavalinDefaultRoutingApi routes) {
    routes.before(HOME, this::guard);
    routes.before(HOME + "/*", this::guard);
    routes.get(HOME, this::edition);
    routes.get(HOME + "/log", this::log);
    routes.get(LOGIN, call -> login(call, null));
    routes.post(LOGIN, this::enter);
    routes.post(HOME + "/logout", this::leave);
    Assets.addTo(routes);
    new LexiconSteps(pronouncing, station, pages, this::frame).addTo(routes);
    if (press != null) {
      new BulletinSteps(press, pages, this::frame).addTo(routes);
    }
    new StorySteps(desk, station, pages, this::frame).addTo(routes);
  }

  /// Nobody but an editor sees a page, and no form is taken that is not ours.
  private void guard(Context call) {
    Pages.guard(call);
    if (OPEN.contains(call.path())) {
      return;
    }
    String who = sessions.who(call);
    if (who == null) {
      toLogin(call);
      call.skipRemainingHandlers();
    } else if (call.req().getMethod().equals("POST") && !sessions.ours(call, who)) {
      call.status(HttpStatus.FORBIDDEN);
      refuse(
          call, who, "This form was not made for you here, or is too old. Go back and try again.");
      call.skipRemainingHandlers();
    } else {
      Editors.enter(call, who);
    }
  }

  /// A script does not see where it is redirected, but it is told.
  private static void toLogin(Context call) {
    if (call.header("HX-Request") == null) {
      call.redirect(LOGIN, HttpStatus.SEE_OTHER);
    } else {
      call.header("HX-Redirect", LOGIN).status(HttpStatus.UNAUTHORIZED);
    }
  }

  private void refuse(Context call, String who, String why) {
    Frame frame = frame(call, who, "Not done").wrong(why);
    pages.answer(call, "problem", frame);
  }

  Frame frame(Context call, String title) {
    return frame(call, Editors.who(call), title);
  }

  private Frame frame(Context call, String who, String title) {
    String said = Said.words(call.queryParam("said"));
    String csrf = sessions.csrf(call, who);
    return new Frame(title, station, who, csrf, sessions.asked(), said, null);
  }

  private void edition(Context call) {
    Script script = desk.newsroom().script();
    String named = call.queryParam("programme");
    Edition edition = script.edition(named == null ? Programme.TOP : named);
    if (String.valueOf(script.serial()).equals(call.queryParam("seen"))) {
      call.status(HttpStatus.NO_CONTENT);
      return;
    }
    if (edition == null) {
      call.status(HttpStatus.NOT_FOUND);
      refuse(call, Editors.who(call), "There is no such programme now.");
      return;
    }
    Frame frame = frame(call, "On the air: " + edition.programme().name());
    pages.answer(call, "edition", EditionView.of(frame, desk, edition));
  }

  private void log(Context call) {
    String of = call.queryParam("story");
    StoryId story = of != null && StoryId.is(of) ? new StoryId(of) : null;
    String before = Objects.requireNonNullElse(call.queryParam("before"), "");
    long from = before.matches("\\d{1,18}") ? Long.parseLong(before) : Long.MAX_VALUE;
    List<LogEntry> entries = desk.kept().log().before(from, story, LOG_PAGE);
    long older = entries.size() < LOG_PAGE ? 0 : entries.getLast().number();
    String id = story == null ? null : story.value();
    pages.answer(
        call, "log", new LogView(frame(call, "Log"), id, entries, headlines(entries), older));
  }

  /// What the stories are called now, as far as they are known.
  private Map<StoryId, String> headlines(List<LogEntry> entries) {
    Map<StoryId, String> headlines = new HashMap<>();
    for (LogEntry entry : entries) {
      headlines.computeIfAbsent(
          entry.story(),
          id -> {
            Story known = desk.find(id);
            return known == null ? id.value() : known.headline();
          });
    }
    return headlines;
  }

  private void login(Context call, @Nullable String error) {
    if (!sessions.asked()) {
      call.redirect(HOME, HttpStatus.SEE_OTHER);
      return;
    }
    Frame frame = new Frame("Log in", station, "", "", false, null, error);
    pages.answer(call, "login", frame);
  }

  private void enter(Context call) {
    String token = Objects.requireNonNullElse(call.formParam("token"), "").strip();
    if (!guesses.mayTry(call.ip())) {
      call.status(HttpStatus.TOO_MANY_REQUESTS)
          .header("Retry-After", String.valueOf(Guesses.WITHIN.toSeconds()));
      login(call, "That was tried too often. Wait a minute.");
      return;
    }
    if (!Sessions.fromHere(call) || !sessions.enter(call, token)) {
      call.status(HttpStatus.FORBIDDEN);
      login(call, "This is nobody's token.");
      return;
    }
    guesses.right(call.ip());
    call.redirect(HOME, HttpStatus.SEE_OTHER);
  }

  private void leave(Context call) {
    sessions.leave(call);
    call.redirect(LOGIN, HttpStatus.SEE_OTHER);
  }
}
