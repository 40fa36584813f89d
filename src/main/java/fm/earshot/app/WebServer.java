package fm.earshot.app;

import com.fasterxml.jackson.databind.node.TextNode;
import fm.earshot.alexa.AlexaRoute;
import fm.earshot.desk.DeskRoutes;
import fm.earshot.desk.LexiconRoutes;
import fm.earshot.desk.WebSubRoutes;
import fm.earshot.http.DeskTokens;
import fm.earshot.phone.PhoneRoutes;
import fm.earshot.producers.BulletinDesk;
import fm.earshot.producers.BulletinRoutes;
import fm.earshot.producers.ListenRoutes;
import fm.earshot.producers.PodcastRoutes;
import fm.earshot.producers.ProducerRoutes;
import fm.earshot.store.StoreException;
import fm.earshot.studio.StudioRoutes;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import io.javalin.http.MethodNotAllowedResponse;
import io.javalin.router.EndpointNotFound;
import io.javalin.util.JavalinBindException;
import java.io.EOFException;
import java.time.Duration;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Every route behind its door, in one server.
final class WebServer {
  private static final Logger log = LoggerFactory.getLogger(WebServer.class);
  private static final int LONGEST_BODY = 1_000_000;
  private static final Duration STOP_WITHIN = Duration.ofSeconds(5);

  /// The rooms that have routes.
  record Rooms(
      AlexaRoute alexa,
      PhoneRoutes phone,
      DeskRoutes desk,
      LexiconRoutes lexicon,
      WebSubRoutes hubs,
      Producers producers,
      StudioRoutes studio,
      Lobby lobby) {}

  /// What other programmes pull, and the desk's part of it.
  record Producers(
      ProducerRoutes feeds,
      BulletinRoutes bulletins,
      BulletinDesk desk,
      ListenRoutes listening,
      PodcastRoutes podcasts) {}

  /// What is for those who run it.
  record Lobby(Health health, Meters meters) {}

  private final int asked;
  private final Javalin javalin;

  WebServer(Settings settings, Rooms rooms) {
    asked = settings.server().port();
    javalin = Javalin.create(config -> configure(config, settings, rooms));
  }

  /// Throws [StartException] where the address is taken.
  WebServer start() {
    try {
      javalin.start();
      return this;
    } catch (JavalinBindException e) {
      throw new StartException(
          "port " + asked + " cannot be listened at: it is taken; choose another with --port N", e);
    }
  }

  int port() {
    return javalin.port();
  }

  /// Lets what is being answered finish.
  void stop() {
    javalin.stop();
  }

  private static void configure(JavalinConfig config, Settings settings, Rooms rooms) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.maxRequestSize = LONGEST_BODY;
    config.http.prefer405over404 = true;
    // A proxy does it where it is worth it; on a listener's turn it takes longer than the turn.
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.router.javaLangErrorHandler(
        (response, error) -> log.error("a request broke something", Wordless.of(error)));
    config.jetty.host = settings.server().bind();
    config.jetty.port = settings.server().port();
    config.jetty.modifyServer(WebServer::stopGracefully);
    config.jetty.modifyHttpConfiguration(http -> {
      http.setSendServerVersion(false);
      http.addCustomizer(new OwnMethod());
      // Else a token or signature is taken for another of the same connection that differs in case.
      http.setHeaderCacheCaseSensitive(true);
    });
    Crowd.USUAL.limit(config.jetty);
    routes(config.routes, settings, rooms);
  }

  private static void stopGracefully(Server server) {
    server.insertHandler(new GracefulHandler());
    server.setStopTimeout(STOP_WITHIN.toMillis());
  }

  private static void routes(RoutesConfig routes, Settings settings, Rooms rooms) {
    rooms.lobby().meters().addTo(routes);
    guard(routes, settings);
    routes.post("/alexa", rooms.alexa());
    rooms.phone().register(routes);
    rooms.desk().addTo(routes);
    rooms.lexicon().addTo(routes);
    rooms.hubs().addTo(routes);
    rooms.producers().feeds().addTo(routes);
    rooms.producers().bulletins().addTo(routes);
    rooms.producers().desk().addTo(routes);
    rooms.producers().listening().addTo(routes);
    rooms.producers().podcasts().addTo(routes);
    rooms.studio().addTo(routes);
    rooms.lobby().health().addTo(routes);
    routes.exception(
        EndpointNotFound.class, (e, context) -> refuse(context, 404, "there is nothing here"));
    routes.exception(MethodNotAllowedResponse.class, WebServer::refuseMethod);
    routes.exception(
        HttpResponseException.class,
        (e, context) -> refuse(context, e.getStatus(), e.getMessage()));
    routes.exception(
        EOFException.class, (e, context) -> refuse(context, 400, "the body ends too early"));
    routes.exception(StoreException.class, WebServer::unkept);
    routes.exception(Exception.class, WebServer::failed);
  }

  private static void guard(RoutesConfig routes, Settings settings) {
    Doors doors = new Doors(settings.server());
    if (settings.alexa().skillIds().isEmpty()) {
      routes.before("/alexa", doors.loopbackOnly("alexa.skill-ids"));
    }
    if (settings.phone().authToken() == null) {
      Handler door = doors.loopbackOnly("phone.auth-token");
      PhoneRoutes.GUARDED.forEach(path -> routes.before(path, door));
    }
    guardPulling(routes, settings, doors);
    DeskTokens tokens = settings.desk().tokens();
    Handler atDesk = doors.loopbackOnly("desk.token");
    routes.before("/api/*", tokens.none() ? atDesk : doors.bearer(tokens));
    if (tokens.none()) {
      routes.before("/studio", atDesk);
      routes.before("/studio/*", atDesk);
    }
  }

  /// What is published anyway, podcasts and what Alexa pulls, is open; the rest has a lock, or is
  /// for this machine.
  private static void guardPulling(RoutesConfig routes, Settings settings, Doors doors) {
    if (settings.producers().pull().open()) {
      return;
    }
    PullDoor pull = new PullDoor(settings.producers().pull());
    Handler door = pull.hasLock() ? pull : doors.loopbackOnly("producers.token");
    List<String> open =
        settings.producers().shows().stream()
            .map(show -> "/bulletins/" + show.name() + "/")
            .toList();
    routes.before(
        "/bulletins/*",
        context -> {
          if (open.stream().noneMatch(context.path()::startsWith)) {
            door.handle(context);
          }
        });
    routes.before("/stories/{id}/listen", door);
    routes.before("/stories/{id}/listen.mp3", door);
    if (!settings.alexa().flashAudio()) {
      routes.before("/stories/{id}/flash.mp3", door);
    }
  }

  /// A body that breaks off, or is no HTTP, is the sender's fault.
  private static void failed(Exception e, Context context) {
    if (e instanceof HttpException) {
      refuse(context, HttpStatus.BAD_REQUEST_400, "the body cannot be read to its end");
      return;
    }
    log.error("{} {} failed", context.method(), context.endpoint().path, Wordless.of(e));
    refuse(context, 500, "something went wrong here");
  }

  /// The framework tells, under a name for people or one for programs, which methods there are.
  private static void refuseMethod(MethodNotAllowedResponse e, Context context) {
    String allowed = String.join(", ", new TreeSet<>(e.getDetails().values()));
    context.header("Allow", allowed);
    refuse(context, e.getStatus(), "this address takes only " + allowed);
  }

  private static void unkept(StoreException e, Context context) {
    log.error("{} {} failed: {}", context.method(), context.endpoint().path, e.getMessage());
    refuse(context, 503, "nothing can be kept or looked up at the moment; try again");
  }

  private static void refuse(Context context, int status, @Nullable String why) {
    String text = TextNode.valueOf(String.valueOf(why)).toString();
    context
        .status(status)
        .contentType("application/json; charset=utf-8")
        .result("{\"error\":" + text + "}");
  }
}
