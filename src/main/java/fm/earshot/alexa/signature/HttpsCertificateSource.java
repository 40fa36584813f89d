package fm.earshot.alexa.signature;

import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.Refused;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/// Amazon's own store of certificates: no redirects, at most 64 KB, and an end after three seconds
/// whatever the other side does.
public final class HttpsCertificateSource implements CertificateSource {
  static final int LARGEST = 64 * 1024;
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration WITHIN = Duration.ofSeconds(3);
  private static final int FINE = 200;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SERVER_ERROR = 500;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final Function<CertificateUrl, URI> address;
  private final Duration within;

  public HttpsCertificateSource() {
    this(CertificateUrl::uri, WITHIN);
  }

  HttpsCertificateSource(Function<CertificateUrl, URI> address, Duration within) {
    this.address = address;
    this.within = within;
  }

  @Override
  public byte[] fetch(CertificateUrl url) throws Refused, InterruptedException {
    // The request's own timeout ends with the headers; a body that drips would go on for ever.
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(
            HttpRequest.newBuilder(address.apply(url)).build(),
            BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
    try {
      return body(answer.get(within.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      throw new Refused(Refusal.CERTIFICATE_SLOW);
    } catch (ExecutionException e) {
      boolean slow = e.getCause() instanceof HttpTimeoutException;
      throw new Refused(slow ? Refusal.CERTIFICATE_SLOW : Refusal.CERTIFICATE_DOWN);
    } finally {
      answer.cancel(true);
    }
  }

  private static byte[] body(HttpResponse<byte[]> answer) throws Refused {
    int status = answer.statusCode();
    if (status >= SERVER_ERROR || status == TOO_MANY_REQUESTS) {
      throw new Refused(Refusal.CERTIFICATE_DOWN);
    }
    if (status != FINE) {
      throw new Refused(Refusal.CERTIFICATE_ABSENT);
    }
    return answer.body();
  }
}
