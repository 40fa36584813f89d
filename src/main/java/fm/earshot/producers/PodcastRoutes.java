package fm.earshot.producers;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.Press;
import fm.earshot.audio.transcript.Transcript;
import io.javalin.http.Context;
import io.javalin.http.GoneResponse;
import io.javalin.http.Header;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/// Bulletins as podcasts, and what goes with each: captions and chapters.
public record PodcastRoutes(
    Press press, List<Show> shows, URI home, ZoneId zone, String language, String disclosure) {
  private static final String RSS = "application/rss+xml; charset=utf-8";
  private static final String VTT = "text/vtt; charset=utf-8";
  private static final String SRT = "application/x-subrip; charset=utf-8";
  private static final String COVER = "/fm/earshot/producers/cover.png";

  public void addTo(JavalinDefaultRoutingApi routes) {
    ProducerRoutes.add(routes, "/feeds/cover.png", PodcastRoutes::cover);
    for (Show show : shows) {
      ProducerRoutes.add(routes, "/feeds/" + show.name() + ".xml", context -> feed(context, show));
    }
    if (!shows.isEmpty() && shows.stream().noneMatch(show -> show.name().equals("podcast"))) {
      ProducerRoutes.add(routes, "/feeds/podcast.xml", context -> feed(context, shows.getFirst()));
    }
    beside(routes, "vtt", VTT, (bulletin, _) -> Transcript.webVtt(bulletin, disclosure));
    beside(routes, "srt", SRT, (bulletin, _) -> Transcript.srt(bulletin));
    beside(
        routes,
        "chapters.json",
        ChaptersJson.TYPE,
        (bulletin, id) -> ChaptersJson.of(bulletin, id).toPrettyString() + "\n");
  }

  /// Whoever has the ETag is told that nothing is new; the time alone would hide a withdrawal.
  private void feed(Context context, Show show) {
    List<Cut> cuts =
        press.shelf().kept(show.name()).stream()
            .map(cut -> press.find(cut.id()))
            .filter(Objects::nonNull)
            .toList();
    String spoken = cuts.isEmpty() ? language : cuts.getFirst().bulletin().language();
    URI self = URI.create(home + "/feeds/" + Paths.of(show.name()) + ".xml");
    Instant newest = Podcast.newest(cuts);
    if (newest != null) {
      context.header(Header.LAST_MODIFIED, FeedWriter.date(newest));
    }
    new Page(RSS, new Podcast(show, self, home, spoken, zone, disclosure).of(cuts)).answer(context);
  }

  /// What stands beside a bulletin's files, under its id with this ending.
  private void beside(
      JavalinDefaultRoutingApi routes,
      String ending,
      String type,
      BiFunction<Bulletin, String, String> text) {
    ProducerRoutes.add(
        routes,
        "/bulletins/{name}/{id}." + ending,
        context -> {
          Cut cut = cut(context);
          new Page(type, text.apply(cut.bulletin(), cut.id())).answer(context);
        });
  }

  /// The one that is asked for by its id; `latest` is the latest.
  private Cut cut(Context context) {
    String name = context.pathParam("name");
    String id = context.pathParam("id");
    Cut cut = id.equals("latest") ? press.current(name) : press.find(id);
    if (cut != null && cut.name().equals(name)) {
      return cut;
    }
    if (press.shelf().isGone(id)) {
      throw new GoneResponse("this bulletin has expired or was withdrawn");
    }
    throw new NotFoundResponse("there is no such bulletin");
  }

  private static void cover(Context context) throws IOException {
    try (InputStream in = PodcastRoutes.class.getResourceAsStream(COVER)) {
      if (in == null) {
        throw new NotFoundResponse("there is no cover");
      }
      context.header(Header.CACHE_CONTROL, "max-age=86400").contentType("image/png");
      context.result(in.readAllBytes());
    }
  }
}
