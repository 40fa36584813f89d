package fm.earshot.producers;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Fitted;
import fm.earshot.audio.Fitting;
import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.Newscast;
import fm.earshot.audio.shelf.Press;
import fm.earshot.audio.shelf.Standing;
import fm.earshot.script.Script;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What other programmes pull: the flash briefing and the rundowns of bulletins.
public record ProducerRoutes(
    Supplier<Script> script,
    InstantSource clock,
    Press press,
    Fitting fitting,
    Notices notices,
    Channel channel) {
  private static final String JSON = "application/json; charset=utf-8";
  private static final String RSS = "application/rss+xml; charset=utf-8";
  private static final String TEXT = "text/plain; charset=utf-8";
  private static final int USUAL_SECONDS = 60;
  private static final int SHORTEST = 10;
  private static final int LONGEST = 900;

  public void addTo(JavalinDefaultRoutingApi routes) {
    add(routes, "/feeds/flash.json", this::flash);
    add(routes, "/feeds/flash.xml", this::flashRss);
    add(
        routes,
        "/bulletins/{programme}/rundown.json",
        context -> new Page(JSON, rundown(context).json()).answer(context));
    add(
        routes,
        "/bulletins/{programme}/rundown.txt",
        context -> new Page(TEXT, rundown(context).text()).answer(context));
  }

  /// For HEAD too, which would otherwise be answered without headers.
  private static void add(JavalinDefaultRoutingApi routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  private void flash(Context context) {
    List<FlashItem> items = items(script.get());
    new Page(JSON, FlashFeed.json(items, notices).toString()).answer(context);
  }

  private void flashRss(Context context) {
    Script now = script.get();
    FlashRss rss = new FlashRss(channel, now.top().programme().language(), notices);
    new Page(RSS, rss.of(items(now))).answer(context);
  }

  /// Never none, which no reader takes for a feed.
  private List<FlashItem> items(Script now) {
    List<FlashItem> items = FlashFeed.newest(now, clock.instant());
    if (items.isEmpty()) {
      throw new ServiceUnavailableResponse("there is no news of the last seven days");
    }
    return items;
  }

  /// Of the bulletin that is on the air; where there is none, or a length is named, an estimate of
  /// a programme.
  private Rundown rundown(Context context) {
    String name = context.pathParam("programme");
    String seconds = context.queryParam("seconds");
    Newscast newscast = press.newscast(name);
    if (seconds != null || newscast == null) {
      return estimate(name, Duration.ofSeconds(seconds(seconds)));
    }
    Standing standing = press.standing(newscast);
    Cut latest = standing.kept().stream().findFirst().orElse(null);
    return latest == null
        ? estimate(newscast.contents().programme(), newscast.contents().length())
        : Rundown.of(new Aired(latest, standing.failure()), notices.disclosure());
  }

  private Rundown estimate(String programme, Duration target) {
    Script now = script.get();
    return rundown(now, fitting.fit(now, programme, target));
  }

  private Rundown rundown(Script now, Fitted fitted) {
    return switch (fitted) {
      case Bulletin bulletin -> new Rundown(bulletin, now.built(), notices.disclosure());
      case Fitted.UnknownProgramme unknown -> throw new NotFoundResponse(unknown.why());
      case Fitted.NoNews none -> throw new ServiceUnavailableResponse(none.why());
      case Fitted.TooShort tooShort -> throw new BadRequestResponse(tooShort.why());
      case Fitted.NotExactly not -> throw new ServiceUnavailableResponse(not.why());
    };
  }

  private static int seconds(@Nullable String asked) {
    if (asked == null) {
      return USUAL_SECONDS;
    }
    int seconds = asked.matches("[0-9]{1,4}") ? Integer.parseInt(asked) : 0;
    if (seconds < SHORTEST || seconds > LONGEST) {
      throw new BadRequestResponse("seconds is a whole number from " + SHORTEST + " to " + LONGEST);
    }
    return seconds;
  }
}
