package fm.earshot.intake.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// Fetches over http and https, within limits of time and size. A redirect is followed only to
/// public addresses, or to the very host and port that the user named. What the user named may be
/// of this machine or its networks; a name that was public once must stay so.
public final class Fetch {
  private static final int MOST_BYTES = 10_000_000;
  private static final int MOST_REDIRECTS = 5;
  private static final int MOST_AT_ONCE = 2;
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final Duration TOTAL = Duration.ofSeconds(15);
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int FINE = 200;
  private static final int NOT_MODIFIED = 304;

  private final HttpClient client;
  private final Duration total;
  private final Names names;
  private final Map<String, Semaphore> hosts = new ConcurrentHashMap<>();
  private final Set<String> publicOnes = ConcurrentHashMap.newKeySet();

  /// What a host's name stands for.
  @FunctionalInterface
  interface Names {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }

  public Fetch() {
    this(TOTAL);
  }

  Fetch(Duration total) {
    this(total, InetAddress::getAllByName);
  }

  Fetch(Duration total, Names names) {
    this.total = total;
    this.names = names;
    this.client =
        HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
  }

  /// What a server calls the state of a resource.
  record Validators(@Nullable String etag, @Nullable String lastModified) {
    static final Validators NONE = new Validators(null, null);
  }

  /// A body that was fetched.
  static final class Fetched {
    private final byte[] body;
    private final @Nullable String contentType;
    private final Validators validators;

    private Fetched(byte[] body, @Nullable String contentType, Validators validators) {
      this.body = body;
      this.contentType = contentType;
      this.validators = validators;
    }

    byte[] body() {
      return body;
    }

    @Nullable String contentType() {
      return contentType;
    }

    Validators validators() {
      return validators;
    }
  }

  /// The resource, or null if it has not changed. The exception's message says what went wrong.
  @Nullable Fetched get(URI named, Validators known) throws IOException {
    FutureTask<@Nullable Fetched> task = new FutureTask<>(() -> follow(named, known));
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

  private @Nullable Fetched follow(URI named, Validators known)
      throws IOException, InterruptedException {
    URI at = named;
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      check(at, named);
      HttpResponse<byte[]> answer = answer(at, known);
      // The client looks the name up once more. Java keeps what it finds for 30 s, longer than a
      // fetch may take: had it found another address than was checked, it is seen now.
      check(at, named);
      if (answer.statusCode() == NOT_MODIFIED) {
        return null;
      }
      if (answer.statusCode() == FINE) {
        return fetched(answer);
      }
      String to = answer.headers().firstValue("location").orElse("");
      if (!REDIRECTS.contains(answer.statusCode()) || to.isEmpty()) {
        throw new AnsweredException(
            answer.statusCode(), answer.headers().firstValue("retry-after").orElse(null));
      }
      at = at.resolve(to);
    }
    throw new IOException("more than " + MOST_REDIRECTS + " redirects");
  }

  /// No host is asked for more than two things at once.
  private HttpResponse<byte[]> answer(URI at, Validators known)
      throws IOException, InterruptedException {
    Semaphore turn =
        hosts.computeIfAbsent(
            at.getHost().toLowerCase(Locale.ROOT), host -> new Semaphore(MOST_AT_ONCE, true));
    turn.acquire();
    try {
      return client.send(
          request(at, known), BodyHandlers.limiting(BodyHandlers.ofByteArray(), MOST_BYTES));
    } finally {
      turn.release();
    }
  }

  private HttpRequest request(URI at, Validators known) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at)
            .timeout(total)
            .header("User-Agent", "Earshot/0.1 (feed reader)")
            .header("Accept-Encoding", "gzip")
            .header(
                "Accept",
                "application/rss+xml, application/atom+xml, application/feed+json,"
                    + " application/rdf+xml;q=0.9, application/xml;q=0.8, */*;q=0.5");
    if (known.etag() != null) {
      request.header("If-None-Match", known.etag());
    }
    if (known.lastModified() != null) {
      request.header("If-Modified-Since", known.lastModified());
    }
    return request.build();
  }

  private static Fetched fetched(HttpResponse<byte[]> answer) throws IOException {
    String coding = answer.headers().firstValue("content-encoding").orElse("identity");
    byte[] body =
        switch (coding.toLowerCase(Locale.ROOT)) {
          case "identity", "" -> answer.body();
          case "gzip", "x-gzip" -> unpacked(answer.body());
          default -> throw new IOException("an unknown Content-Encoding: " + coding);
        };
    return new Fetched(
        body,
        answer.headers().firstValue("content-type").orElse(null),
        new Validators(
            answer.headers().firstValue("etag").orElse(null),
            answer.headers().firstValue("last-modified").orElse(null)));
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

  private void check(URI at, URI named) throws IOException {
    String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
    if (!Set.of("http", "https").contains(scheme) || at.getHost() == null) {
      throw new IOException("only http and https addresses are fetched");
    }
    boolean isPublic = isPublic(at);
    if (!samePlace(at, named)) {
      must(isPublic, "redirected to an address that is not public");
    } else if (isPublic) {
      publicOnes.add(at.getHost());
    } else {
      must(
          !publicOnes.contains(at.getHost()),
          "its name now leads to an address that is not public");
    }
  }

  private boolean isPublic(URI at) throws UnknownHostException {
    boolean isPublic = true;
    for (InetAddress address : names.addresses(at.getHost())) {
      isPublic &= PublicAddress.is(address);
    }
    return isPublic;
  }

  private static void must(boolean holds, String problem) throws IOException {
    if (!holds) {
      throw new IOException(problem);
    }
  }

  private static boolean samePlace(URI one, URI other) {
    return one.getHost().equalsIgnoreCase(other.getHost()) && port(one) == port(other);
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0
        ? uri.getPort()
        : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }

  private static String reason(@Nullable Throwable cause) {
    if (cause instanceof UnknownHostException) {
      return "its name is not known";
    }
    String message = cause == null ? null : cause.getMessage();
    return message != null ? message : cause == null ? "failed" : cause.getClass().getSimpleName();
  }
}
