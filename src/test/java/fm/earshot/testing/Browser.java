package fm.earshot.testing;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/// An editor's browser without scripts: it keeps its cookie, sends the forms of the pages it saw,
/// and goes where it is sent.
public final class Browser {
  private final Air air;
  private String cookie = "";
  private HttpResponse<String> seen;

  public Browser(Air air) {
    this.air = air;
    this.seen = get("/studio");
  }

  public Browser logsIn(String token) {
    return sends("/studio/login", Map.of("token", token));
  }

  public Browser opens(String path) {
    seen = get(path);
    return this;
  }

  private HttpResponse<String> get(String path) {
    return cookie.isEmpty() ? air.http().get(path) : air.http().get(path, "Cookie", cookie);
  }

  /// Sends a form with the hidden fields of the page that is shown.
  public Browser fills(String path, Map<String, String> fields) {
    Map<String, String> all = new HashMap<>(fields);
    all.putIfAbsent("csrf", hidden("csrf"));
    all.putIfAbsent("version", hidden("version"));
    return sends(path, all);
  }

  public Browser sends(String path, Map<String, String> fields, String... headers) {
    String[] all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Cookie";
    all[headers.length + 1] = cookie;
    seen = air.http().postForm(path, fields, all);
    seen.headers().firstValue("Set-Cookie").ifPresent(set -> cookie = set.replaceFirst(";.*", ""));
    if (seen.statusCode() == 303) {
      seen = get(seen.headers().firstValue("Location").orElseThrow().replaceFirst("#.*", ""));
    }
    return this;
  }

  private String hidden(String name) {
    String before = "(?s).*?name=\"" + name + "\" value=\"";
    return seen.body().contains("name=\"" + name + "\"")
        ? seen.body().replaceFirst(before + "([^\"]*)\".*", "$1")
        : "";
  }

  public String page() {
    return seen.body();
  }

  public int status() {
    return seen.statusCode();
  }

  public String header(String name) {
    return seen.headers().firstValue(name).orElse("");
  }

  public String cookie() {
    return cookie;
  }

  public Browser withCookie(String cookie) {
    this.cookie = cookie;
    return this;
  }
}
