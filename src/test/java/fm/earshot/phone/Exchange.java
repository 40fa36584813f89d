package fm.earshot.phone;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.Bookmarks;
import fm.earshot.dialogue.Delivery;
import fm.earshot.dialogue.Dialogue;
import fm.earshot.dialogue.House;
import fm.earshot.dialogue.ListenerId;
import fm.earshot.dialogue.Pacing;
import fm.earshot.dialogue.Phrases;
import fm.earshot.dialogue.Prompts;
import io.javalin.Javalin;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The hotline on a free port with a clock to set, a newsroom to change, and bookmarks to look at.
final class Exchange implements AutoCloseable {
  static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

  final Newsstand newsstand = new Newsstand();
  final Map<ListenerId, Bookmark> kept = new HashMap<>();
  final PhoneRoutes routes;
  Instant now = NOON;
  private final Javalin server;
  private final HttpClient client = HttpClient.newHttpClient();

  Exchange() throws IOException {
    this(PhoneSettings.DEFAULTS);
  }

  Exchange(PhoneSettings settings) throws IOException {
    InstantSource clock = () -> now;
    PhoneRoutes.Deps deps =
        new PhoneRoutes.Deps(
            dialogue(),
            phrases(),
            newsstand::script,
            bookmarks(),
            Exchange::listener,
            clock,
            Delivery.PLAIN);
    routes = new PhoneRoutes(deps, Flow.hotline(), settings);
    server = Javalin.create(config -> routes.register(config.routes)).start("127.0.0.1", 0);
  }

  /// The hotline without a server, of the same newsroom, and with no bookmarks.
  static Hotline hotline() throws IOException {
    Bookmarks nobody =
        new Bookmarks() {
          @Override
          public @Nullable Bookmark find(ListenerId listener) {
            return null;
          }

          @Override
          public void keep(ListenerId listener, Bookmark bookmark) {}
        };
    Newsstand newsstand = new Newsstand();
    PhoneRoutes.Deps deps =
        new PhoneRoutes.Deps(
            dialogue(),
            phrases(),
            newsstand::script,
            nobody,
            Exchange::listener,
            () -> NOON,
            Delivery.PLAIN);
    return new Hotline(deps, Flow.hotline(), PhoneSettings.DEFAULTS);
  }

  static Dialogue dialogue() throws IOException {
    Map<String, String> words = yaml("en.yaml", new TypeReference<>() {});
    ZoneId zone = ZoneId.of("UTC");
    return new Dialogue(new House("Earshot", Prompts.of(words, "phone"), zone, Pacing.PHONE));
  }

  private static Phrases phrases() throws IOException {
    return Phrases.of(yaml("phrases-en.yaml", new TypeReference<>() {}));
  }

  private static <T> T yaml(String name, TypeReference<T> type) throws IOException {
    String path = "/fm/earshot/prompts/" + name;
    try (InputStream in = Objects.requireNonNull(Exchange.class.getResourceAsStream(path))) {
      return new YAMLMapper().readValue(in, type);
    }
  }

  /// Not how it is done on the air, where a secret key goes into it.
  static ListenerId listener(String address) {
    return new ListenerId("%064x".formatted(address.hashCode() & 0xffffffffL));
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

  @Nullable Bookmark bookmark(String address) {
    return kept.get(listener(address));
  }

  HttpResponse<String> post(String path, Map<String, String> form, String... headers) {
    return send(path, encoded(form), headers);
  }

  HttpResponse<String> send(String path, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    for (int i = 0; i + 1 < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return exchange(request.build());
  }

  HttpResponse<String> get(String path) {
    URI uri = URI.create("http://127.0.0.1:" + server.port() + path);
    return exchange(HttpRequest.newBuilder(uri).build());
  }

  private HttpResponse<String> exchange(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("the hotline hung up", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field ->
            field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }

  List<Bookmark> all() {
    return List.copyOf(kept.values());
  }

  @Override
  public void close() {
    server.stop();
    client.close();
  }
}
