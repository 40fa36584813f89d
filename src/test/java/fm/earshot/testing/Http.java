package fm.earshot.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/// Requests to a server under test, as text. Close it before the server, which would otherwise wait
/// a second for the connections that are kept open.
public final class Http implements AutoCloseable {
  private static final int PATIENCE_MS = 10_000;

  private final HttpClient client = HttpClient.newHttpClient();
  private final URI base;

  public Http(int port) {
    base = URI.create("http://127.0.0.1:" + port);
  }

  public HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(base.resolve(path));
    return send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  public HttpResponse<String> head(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)).HEAD().build());
  }

  public HttpResponse<String> postJson(String path, String body, String... headers) {
    return post(path, "application/json", body, headers);
  }

  public HttpResponse<String> putJson(String path, String body) {
    return send(
        HttpRequest.newBuilder(base.resolve(path))
            .PUT(HttpRequest.BodyPublishers.ofString(body))
            .build());
  }

  public HttpResponse<String> delete(String path) {
    return send(HttpRequest.newBuilder(base.resolve(path)).DELETE().build());
  }

  public HttpResponse<String> postForm(String path, Map<String, String> form, String... headers) {
    String body =
        form.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return post(path, "application/x-www-form-urlencoded", body, headers);
  }

  public HttpResponse<String> postXml(String path, String body) {
    return post(path, "application/vnd.iptc.g2.newsitem+xml", body);
  }

  private HttpResponse<String> post(String path, String type, String body, String... headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(base.resolve(path))
            .header("Content-Type", type)
            .expectContinue(isLarge(body))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    return send(headers.length == 0 ? request.build() : request.headers(headers).build());
  }

  /// A server that refuses a large body does not read it to its end, and a client still sending
  /// then loses the answer: so it asks first.
  static boolean isLarge(String body) {
    return body.length() > 100_000;
  }

  /// A form sent by hand under any Host; the whole answer, from its status line on.
  public String raw(String methodAndPath, String host, String form) {
    String head = methodAndPath + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n";
    String type = "Content-Type: application/x-www-form-urlencoded\r\n";
    String length = "Content-Length: " + form.length() + "\r\n\r\n";
    return bytes(head + type + length + form);
  }

  /// Whatever it is, as it is (Latin-1); the whole answer, once the server has closed. One that has
  /// heard enough may close before all is sent, and what it said may then be lost.
  public String bytes(String sent) {
    try (Socket socket = new Socket(base.getHost(), base.getPort())) {
      socket.setSoTimeout(PATIENCE_MS);
      try {
        socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
        return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      } catch (SocketException closed) {
        return "";
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new AssertionError("no answer to " + request.uri(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
