package fm.earshot.intake.feed;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Fetches over http and https, within limits of time and size, and sends forms. Where it goes, and
/// where a redirect leads, is held to its [Places].
public final class Fetch {
  private static final int MOST_BYTES = 10_000_000;
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_AT_ONCE = 2;
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration TOTAL = Duration.ofSeconds(15);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Set<Integer> REDIRECTS_OF_FORMS = Set.of(307, 308);
  private static final int FINE = 200;
  private static final int NOT_MODIFIED = 304;

  private final HttpClient client;
  private final Duration total;
  private final Places places = new Places();

  /// Who waits for a turn or has one keeps it; others are made anew when they are wanted.
  private final Cache<String, Semaphore> hosts = Caffeine.newBuilder().weakValues().build();

  public Fetch() {
    this(TOTAL);
  }

  Fetch(Duration total) {
    this.total = total;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /// What a server calls the state of a resource.
  public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
  }

  /// A body that was fetched, from where it was found, and the `Link` headers that came with it.
  public static final class Fetched {
    private final byte[] body;
    private final @Nullable String contentType;
    private final Validators validators;
    private final URI at;
    private final List<String> links;

    private Fetched(byte[] body, HttpResponse<?> answer) {
      this.body = body;
      this.contentType = answer.headers().firstValue("content-type").orElse(null);
      this.validators =
          new Validators(
              answer.headers().firstValue("etag").orElse(null),
              answer.headers().firstValue("last-modified").orElse(null));
      this.at = answer.request().uri();
      this.links = List.copyOf(answer.headers().allValues("link"));
    }

    public byte[] body() {
      return body;
    }

    public @Nullable String contentType() {
      return contentType;
    }

    public Validators validators() {
      return validators;
    }

    URI at() {
      return at;
    }

    List<String> links() {
      return links;
    }
  }

  /// The resource, or null if it has not changed. The exception's message says what went wrong.
  @Nullable Fetched get(URI named, Validators known) throws IOException {
    return get(named, named, known);
  }

  /// The same for what only the resource at `named` points to: it has to be public, or in the same
  /// place.
  public @Nullable Fetched get(URI start, URI named, Validators known) throws IOException {
    return this.<@Nullable Fetched>inTime(() -> {
      HttpResponse<byte[]> answer = follow(start, named, REDIRECTS, at -> asking(at, known));
      return switch (answer.statusCode()) {
        case NOT_MODIFIED -> null;
        case FINE -> new Fetched(body(answer), answer);
        default -> throw refused(answer);
      };
    });
  }

  /// Sends a form to what only the resource at `named` points to. Whatever is not a success is an
  /// [AnsweredException].
  public void post(URI start, @Nullable URI named, String form) throws IOException {
    inTime(() -> {
      HttpResponse<byte[]> answer =
          follow(start, named, REDIRECTS_OF_FORMS, at -> sending(at, form));
      if (answer.statusCode() / 100 != 2) {
        throw refused(answer);
      }
      return answer.statusCode();
    });
  }

  private <T extends @Nullable Object> T inTime(Callable<T> work) throws IOException {
    FutureTask<T> task = new FutureTask<>(work);
    Thread.ofVirtual().start(task);
    try {
      return task.get(total.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      task.cancel(true);
      throw new IOException("no whole answer within " + total.toSeconds() + " s", e);
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof AnsweredException answered
          ? answered
          : new IOException(reason(e.getCause()), e);
    }
  }

  @FunctionalInterface
  private interface Asked {
    HttpRequest.Builder at(URI place);
  }

  private HttpResponse<byte[]> follow(
      URI start, @Nullable URI named, Set<Integer> redirects, Asked asked)
      throws IOException, InterruptedException {
    URI at = start;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      HttpResponse<byte[]> answer;
      try (GuardedNames.Guard _ = places.enter(at, named)) {
        answer = answer(at, asked);
      }
      String to = answer.headers().firstValue("location").orElse("");
      if (!redirects.contains(answer.statusCode()) || to.isEmpty()) {
        return answer;
      }
      at = at.resolve(to);
    }
    throw new IOException("more than " + MOST_REDIRECTS + " redirects");
  }

  /// No host is asked for more than two things at once.
  private HttpResponse<byte[]> answer(URI at, Asked asked)
      throws IOException, InterruptedException {
    Semaphore turn =
        hosts.get(at.getHost().toLowerCase(Locale.ROOT), _ -> new Semaphore(MOST_AT_ONCE, true));
    HttpRequest request =
        asked.at(at).timeout(total).header("User-Agent", "Earshot/0.1 (feed reader)").build();
    turn.acquire();
    try {
      return client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    } finally {
      turn.release();
    }
  }

  private static HttpRequest.Builder asking(URI at, Validators known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .header("Accept-Encoding", "gzip")
            .header(
                "Accept",
                "application/rss+xml, application/atom+xml, application/feed+json,"
                    + " application/rdf+xml;q=0.9, application/xml;q=0.8,"
                    + " text/html;q=0.7, */*;q=0.5");
    if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      request.header("If-Modified-Since", known.lastModified());
    }
    return request;
  }

  private static HttpRequest.Builder sending(URI at, String form) {
    return HttpRequest.newBuilder(at)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private static AnsweredException refused(HttpResponse<?> answer) {
    return new AnsweredException(
        answer.statusCode(), answer.headers().firstValue("retry-after").orElse(null));
  }

  private static byte[] body(HttpResponse<byte[]> answer) throws IOException {
    String coding = answer.headers().firstValue("content-encoding").orElse("identity");
    return switch (coding.toLowerCase(Locale.ROOT)) {
      case "identity", "" -> answer.body();
      case "gzip", "x-gzip" -> unpacked(answer.body());
      default -> throw new IOException("an unknown Content-Encoding: " + coding);
    };
  }

  private static byte[] unpacked(byte[] packed) throws IOException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] body = in.readNBytes(MOST_BYTES + 1);
      if (body.length > MOST_BYTES) {
        throw new IOException("larger than " + MOST_BYTES + " bytes");
      }
      return body;
    }
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof UnknownHostException) {
      return "its name is not known";
    }
    for (Throwable each = cause; each != null; each = each.getCause()) {
      if (each instanceof UnresolvedAddressException) {
        return "its name is not known any more, or leads to an address that is not public";
      }
    }
    String message = cause == null ? null : cause.getMessage();
    return message != null ? message : cause == null ? "failed" : cause.getClass().getSimpleName();
  }
}
