package fm.earshot.alexa;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Bookmarks;
import fm.earshot.dialogue.Delivery;
import fm.earshot.dialogue.Dialogue;
import fm.earshot.dialogue.House;
import fm.earshot.dialogue.ListenerId;
import fm.earshot.dialogue.Pacing;
import fm.earshot.dialogue.Prompts;
import fm.earshot.script.Script;
import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// A skill on a free port, with a clock to turn, a script to swap and bookmarks to look into.
final class Stand implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  private final Map<ListenerId, Bookmark> kept = new ConcurrentHashMap<>();
  private final HttpClient http = HttpClient.newHttpClient();
  private final AlexaRoute route;
  private final Javalin server;
  volatile Instant now = NOON;
  volatile Script script = Stories.script(Stories.all());

  Stand() {
    this(List.of(), (body, seal) -> Refusal.OTHER_SKILL);
  }

  Stand(List<String> skillIds, RequestCheck check) {
    House house = new House("Harbour", prompts(), ZoneOffset.UTC, Pacing.SMART_SPEAKER);
    var parts =
        new AlexaRoute.Parts(
            new Dialogue(house),
            () -> script,
            bookmarks(),
            Stand::listener,
            () -> now,
            skillIds,
            check,
            "en",
            Delivery.PLAIN);
    route = new AlexaRoute(parts);
    server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.post("/alexa", route);
                })
            .start("127.0.0.1", 0);
  }

  static Prompts prompts() {
    try (var in =
        Objects.requireNonNull(Prompts.class.getResourceAsStream("/fm/earshot/prompts/en.yaml"))) {
      return Prompts.of(
          new YAMLMapper().readValue(in, new TypeReference<Map<String, String>>() {}), "alexa");
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Bookmarks bookmarks() {
    return new Bookmarks() {
      @Override
      public @Nullable Bookmark find(ListenerId listener) {
        return kept.get(listener);
      }

      @Override
      public void keep(ListenerId listener, Bookmark bookmark) {
        kept.put(listener, bookmark);
      }
    };
  }

  static ListenerId listener(String user) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(user.getBytes(StandardCharsets.UTF_8));
      return new ListenerId(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Nullable Bookmark bookmark(String user) {
    return kept.get(listener(user));
  }

  int bookmarkCount() {
    return kept.size();
  }

  long refused(Refusal why) {
    return route.refused(why);
  }

  void passes(Duration time) {
    now = now.plus(time);
  }

  Speaker speaker(String user) {
    return new Speaker(this, user);
  }

  HttpResponse<String> post(String body) {
    return post(body.getBytes(StandardCharsets.UTF_8), Map.of());
  }

  HttpResponse<String> post(byte[] body, Map<String, String> headers) {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/alexa"))
            .timeout(Duration.ofSeconds(10))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    headers.forEach(request::header);
    try {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.stop();
    http.close();
  }
}
