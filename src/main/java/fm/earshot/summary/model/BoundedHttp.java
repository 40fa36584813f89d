package fm.earshot.summary.model;

import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import dev.langchain4j.http.client.HttpRequest;
import dev.langchain4j.http.client.SuccessfulHttpResponse;
import dev.langchain4j.http.client.sse.ServerSentEventListener;
import dev.langchain4j.http.client.sse.ServerSentEventParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Asks over HTTP, and takes neither longer than it may, to the last byte of the answer, nor more
/// than fits an answer. It follows nobody elsewhere.
final class BoundedHttp implements HttpClient {
  /// Bytes.
  static final int LARGEST = 1 << 20;

  private static final Duration CONNECT = Duration.ofSeconds(5);

  private final java.net.http.HttpClient client;
  private final Duration timeout;

  private BoundedHttp(Duration timeout) {
    this.timeout = timeout;
    // Some model servers lose the body of a request that offers HTTP/2.
    this.client =
        java.net.http.HttpClient.newBuilder()
            .version(Version.HTTP_1_1)
            .connectTimeout(timeout.compareTo(CONNECT) < 0 ? timeout : CONNECT)
            .build();
  }

  @Override
  public SuccessfulHttpResponse execute(HttpRequest request) {
    HttpResponse<byte[]> response = sent(request);
    int status = response.statusCode();
    if (status < 200 || status > 299) {
      boolean temperature =
          status == 400
              && new String(response.body(), StandardCharsets.UTF_8).contains("temperature");
      throw new Refusal(status, retryAfter(response), temperature);
    }
    return SuccessfulHttpResponse.builder()
        .statusCode(status)
        .headers(response.headers().map())
        .body(response.body())
        .build();
  }

  private HttpResponse<byte[]> sent(HttpRequest request) {
    var asked = java.net.http.HttpRequest.newBuilder(URI.create(request.url()));
    request.headers().forEach((name, values) -> values.forEach(value -> asked.header(name, value)));
    asked.method(request.method().name(), BodyPublishers.ofString(request.body()));
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(asked.build(), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (java.util.concurrent.TimeoutException e) {
      answer.cancel(true);
      throw new TimeoutException("nothing within " + timeout, e);
    } catch (ExecutionException e) {
      throw new UncheckedIOException(new IOException(e.getCause()));
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new TimeoutException("interrupted", e);
    }
  }

  /// Only given in seconds, as model servers do.
  private static @Nullable Duration retryAfter(HttpResponse<?> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .map(String::strip)
        .filter(seconds -> seconds.matches("\\d{1,6}(\\.\\d{1,6})?"))
        .map(seconds -> Duration.ofMillis(Math.round(Double.parseDouble(seconds) * 1000)))
        .orElse(null);
  }

  @Override
  public void execute(
      HttpRequest request, ServerSentEventParser parser, ServerSentEventListener listener) {
    throw new UnsupportedOperationException("nothing is streamed");
  }

  /// Makes one with its own limits, whatever else is asked for.
  record Builder(Duration timeout) implements HttpClientBuilder {
    @Override
    public Duration connectTimeout() {
      return timeout;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration other) {
      return this;
    }

    @Override
    public Duration readTimeout() {
      return timeout;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration other) {
      return this;
    }

    @Override
    public HttpClient build() {
      return new BoundedHttp(timeout);
    }
  }
}
