package fm.earshot.producers;

import fm.earshot.audio.file.Format;
import fm.earshot.audio.shelf.Answer;
import fm.earshot.audio.shelf.Cut;
import fm.earshot.audio.shelf.CutFile;
import fm.earshot.audio.shelf.Press;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.Header;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.router.JavalinDefaultRoutingApi;
import java.io.IOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Bulletins as files: the latest of each under a name that stays, every one under its own.
public final class BulletinRoutes {
  /// Shorter than the time in which every request has to be answered.
  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Press press;
  private final URI home;
  private final String station;
  private final Larder larder = new Larder();

  /// `home` is where the station is on the web, `station` its name.
  public BulletinRoutes(Press press, URI home, String station) {
    this.press = press;
    this.home = home;
    this.station = station;
  }

  public void addTo(JavalinDefaultRoutingApi routes) {
    for (String ending : endings()) {
      add(routes, "/bulletins/{name}/latest." + ending, context -> latest(context, ending));
      add(routes, "/bulletins/{name}/{id}." + ending, context -> dated(context, ending));
    }
    add(routes, "/bulletins/{name}/latest.m3u", this::playlist);
  }

  /// For HEAD too.
  private static void add(JavalinDefaultRoutingApi routes, String path, Handler handler) {
    routes.get(path, handler);
    routes.head(path, handler);
  }

  static List<String> endings() {
    return Arrays.stream(Format.values()).map(Format::ending).distinct().toList();
  }

  private void latest(Context context, String ending) throws IOException {
    String name = context.pathParam("name");
    Cut cut = ready(context, name);
    try {
      send(context, cut, ending);
    } catch (NoSuchFileException e) {
      // Another took its place, or a story of it was withdrawn, between two steps.
      send(context, ready(context, name), ending);
    }
  }

  private void dated(Context context, String ending) throws IOException {
    String id = context.pathParam("id");
    Cut cut = press.find(id);
    if (cut != null && cut.name().equals(context.pathParam("name"))) {
      try {
        send(context, cut, ending);
        return;
      } catch (NoSuchFileException e) {
        // It went this very moment.
      }
    }
    if (press.shelf().isGone(id)) {
      throw new HttpResponseException(
          HttpStatus.GONE, "this bulletin has expired or was withdrawn", Map.of());
    }
    throw new NotFoundResponse("there is no such bulletin");
  }

  /// Sends a file of a bulletin. Throws [NoSuchFileException] where it has gone, before anything is
  /// answered.
  void send(Context context, Cut cut, String ending) throws IOException {
    CutFile file = cut.file(ending);
    if (file == null) {
      String made =
          cut.files().stream().map(one -> one.format().ending()).collect(Collectors.joining(", "));
      throw new NotFoundResponse("this bulletin is made as " + made);
    }
    SoundFile.Named named = new SoundFile.Named(cut.id(), cut.made());
    new SoundFile(file, larder, named).answer(context);
  }

  /// Waits for it where it is being made.
  private Cut ready(Context context, String name) {
    return switch (press.ask(name, PATIENCE)) {
      case Answer.Ready(var cut) -> cut;
      case Answer.NotYet(var why, var retryAfter) -> {
        context.header(Header.RETRY_AFTER, Long.toString(retryAfter.toSeconds()));
        throw new HttpResponseException(HttpStatus.SERVICE_UNAVAILABLE, why, Map.of());
      }
      case Answer.Unknown(var known) ->
          throw new NotFoundResponse(
              "there is no bulletin of that name; there is " + String.join(", ", known));
    };
  }

  private void playlist(Context context) {
    Cut cut = ready(context, context.pathParam("name"));
    CutFile mp3 = cut.file(Format.MP3);
    String ending = (mp3 == null ? cut.files().getFirst() : mp3).format().ending();
    String text =
        String.format(
            Locale.ROOT,
            "#EXTM3U\n#EXTINF:%d,%s: %s\n%s/bulletins/%s/latest.%s\n",
            cut.bulletin().target().toSeconds(),
            station,
            cut.name(),
            home,
            Paths.of(cut.name()),
            ending);
    new Page("audio/x-mpegurl; charset=utf-8", text).answer(context);
  }
}
