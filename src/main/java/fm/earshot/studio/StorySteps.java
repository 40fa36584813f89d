package fm.earshot.studio;

import fm.earshot.desk.Desk;
import fm.earshot.edition.Pin;
import fm.earshot.http.Editors;
import fm.earshot.intake.Filed;
import fm.earshot.intake.IntakeException;
import fm.earshot.intake.Item;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Objects;
import java.util.function.BiFunction;

/// A story's page and what is done from it. After each step the browser is sent to a page that says
/// what happened; what cannot be taken is said above the form, which keeps what was given.
final class StorySteps {
  private static final String STORY = StudioRoutes.HOME + "/stories/{id}";
  private static final int LONGEST_NOTE = 1_000;
  private static final String CHANGED_MEANWHILE =
      "The story has changed meanwhile. Look at it anew in another window, then do it again.";

  private final Desk desk;
  private final Station station;
  private final StoryPage page;
  private final Pages pages;
  private final BiFunction<Context, String, Frame> frames;

  StorySteps(Desk desk, Station station, Pages pages, BiFunction<Context, String, Frame> frames) {
    this.desk = desk;
    this.station = station;
    this.page = new StoryPage(desk, station);
    this.pages = pages;
    this.frames = frames;
  }

  private interface Step {
    void take(Context call, Story story);
  }

  void addTo(JavalinDefaultRoutingApi routes) {
    routes.get(STORY, known((call, story) -> show(call, page.of(frame(call, story), story))));
    routes.get(STORY + "/kill", known(this::askToKill));
    routes.post(STORY + "/kill", known(this::kill));
    routes.post(STORY + "/restore", known(this::restore));
    routes.post(STORY + "/release", known(this::release));
    routes.post(STORY + "/pin", known(this::pin));
    routes.post(STORY + "/unpin", known(this::unpin));
    routes.post(STORY + "/text", known(this::text));
    routes.post(STORY + "/times", known(this::times));
    routes.post(STORY + "/summaries/{size}/{step}", known(this::summary));
  }

  private Handler known(Step step) {
    return call -> {
      String id = call.pathParam("id");
      Story story = StoryId.is(id) ? desk.find(new StoryId(id)) : null;
      if (story == null) {
        call.status(HttpStatus.NOT_FOUND);
        pages.answer(
            call, "problem", frames.apply(call, "Not found").wrong("There is no such story."));
      } else {
        step.take(call, story);
      }
    };
  }

  private Frame frame(Context call, Story story) {
    return frames.apply(call, story.headline());
  }

  private void show(Context call, StoryView view) {
    pages.answer(call, "story", view);
  }

  private void wrong(Context call, Story story, String why, StoryView.Forms forms) {
    call.status(HttpStatus.UNPROCESSABLE_CONTENT);
    show(call, page.of(frame(call, story).wrong(why), story, forms));
  }

  private static void done(Context call, Story story, Said said) {
    String page = StudioRoutes.HOME + "/stories/" + story.id();
    call.redirect(page + "?said=" + said + "#said", HttpStatus.SEE_OTHER);
  }

  private static String field(Context call, String name) {
    return Objects.requireNonNullElse(call.formParam(name), "")
        .replaceAll("[\\p{Cc}&&[^\\r\\n\\t]]", "")
        .strip();
  }

  private void askToKill(Context call, Story story) {
    killPage(call, frame(call, story), story);
  }

  private void killPage(Context call, Frame frame, Story story) {
    String id = story.id().value();
    String reason = field(call, "reason");
    pages.answer(
        call,
        "kill",
        new KillView(frame, id, story.headline(), story.content().language(), reason));
  }

  private void kill(Context call, Story story) {
    String reason = field(call, "reason");
    if (reason.isEmpty() || reason.length() > LONGEST_NOTE) {
      call.status(HttpStatus.UNPROCESSABLE_CONTENT);
      String why = "Say why, in at most " + LONGEST_NOTE + " characters. Nothing was killed.";
      killPage(call, frame(call, story).wrong(why), story);
      return;
    }
    desk.kill(story.id(), reason, Editors.who(call));
    done(call, story, Said.KILLED);
  }

  private void restore(Context call, Story story) {
    boolean lifted = desk.restore(story.id(), Editors.who(call));
    done(call, story, lifted ? Said.RESTORED : Said.UNCHANGED);
  }

  private void release(Context call, Story story) {
    StoryView view = page.of(frame(call, story), story);
    if (!view.releasable()) {
      wrong(call, story, CHANGED_MEANWHILE, view.forms());
      return;
    }
    Item item = Edits.released(story, desk.clock().instant());
    edit(call, story, view.forms(), item, Said.RELEASED);
  }

  private void pin(Context call, Story story) {
    Instant now = desk.clock().instant();
    String rank = field(call, "rank");
    String until = field(call, "until");
    var programmes = new HashSet<>(call.formParams("programmes"));
    programmes.retainAll(desk.newsroom().script().editions().keySet());
    try {
      Instant lapses = station.read(until);
      if (!rank.matches("\\d{1,3}") || (lapses != null && !lapses.isAfter(now))) {
        throw new IllegalArgumentException(rank);
      }
      desk.pin(new Pin(story.id(), Integer.parseInt(rank), lapses, programmes), Editors.who(call));
      done(call, story, Said.PINNED);
    } catch (IllegalArgumentException | DateTimeException e) {
      StoryView.Forms kept = page.forms(story);
      var given =
          new StoryView.PinForm(kept.pin().pinned(), rank, until, programmes.stream().toList());
      String why = "The place is 1 to " + Pin.LAST + ", the time empty or to come.";
      wrong(call, story, why, new StoryView.Forms(kept.text(), kept.times(), given));
    }
  }

  private void unpin(Context call, Story story) {
    boolean lifted = desk.unpin(story.id(), Editors.who(call));
    done(call, story, lifted ? Said.UNPINNED : Said.UNCHANGED);
  }

  private void text(Context call, Story story) {
    StoryView.Text given =
        new StoryView.Text(field(call, "headline"), field(call, "body"), field(call, "correction"));
    StoryView.Forms kept = page.forms(story);
    StoryView.Forms forms = new StoryView.Forms(given, kept.times(), kept.pin());
    boolean emptied = given.body().isEmpty() && !story.paragraphs().isEmpty();
    if (given.headline().isEmpty() || emptied) {
      wrong(
          call,
          story,
          "A story has a headline and a text. To take it off the air, kill it.",
          forms);
      return;
    }
    edit(call, story, forms, Edits.text(story, given, desk.clock().instant()), Said.CHANGED);
  }

  private void times(Context call, Story story) {
    StoryView.Times given = new StoryView.Times(field(call, "embargo"), field(call, "expires"));
    StoryView.Forms kept = page.forms(story);
    StoryView.Forms forms = new StoryView.Forms(kept.text(), given, kept.pin());
    try {
      Instant embargo = station.read(given.embargo());
      Instant expires = station.read(given.expires());
      if (embargo != null && expires != null && !expires.isAfter(embargo)) {
        wrong(call, story, "It would expire before its embargo ends.", forms);
        return;
      }
      Item item = Edits.times(story, embargo, expires, desk.clock().instant());
      edit(call, story, forms, item, Said.TIMED);
    } catch (DateTimeException e) {
      wrong(call, story, "A time is such as 2026-03-10T18:00, or empty for none.", forms);
    }
  }

  /// A decision is about the version that the editor saw.
  private void summary(Context call, Story story) {
    StoryView.Forms forms = page.forms(story);
    if (!String.valueOf(story.version()).equals(field(call, "version"))) {
      wrong(call, story, CHANGED_MEANWHILE, forms);
      return;
    }
    String text = field(call, "text");
    try {
      Said said = new SummarySteps(desk).take(call, story, text);
      done(call, story, said == null ? Said.UNCHANGED : said);
    } catch (IllegalArgumentException e) {
      call.status(HttpStatus.UNPROCESSABLE_CONTENT);
      StoryView view =
          page.of(frame(call, story).wrong(e.getMessage() + ". Nothing was kept."), story, forms);
      show(call, view.withSummaryText(call.pathParam("size"), text));
    }
  }

  /// Keeps an editor's version, unless it was made of one that is no longer the newest.
  private void edit(Context call, Story story, StoryView.Forms forms, Item item, Said said) {
    if (!String.valueOf(story.version()).equals(field(call, "version"))
        || !page.of(frame(call, story), story).editable()) {
      wrong(call, story, CHANGED_MEANWHILE, forms);
      return;
    }
    try {
      Filed filed = desk.edit(item, Editors.who(call));
      done(call, story, filed instanceof Filed.Updated ? said : Said.UNCHANGED);
    } catch (IntakeException e) {
      wrong(call, story, String.valueOf(e.getMessage()), forms);
    }
  }
}
