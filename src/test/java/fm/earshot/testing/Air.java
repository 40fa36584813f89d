package fm.earshot.testing;

import fm.earshot.app.Options;
import fm.earshot.app.Settings;
import fm.earshot.app.Wiring;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Earshot on the air for a test: a whole server on a free port, with a clock that the test moves.
public final class Air implements AutoCloseable {
  public static final Instant START = Instant.parse("2026-03-10T15:00:00Z");

  public final TestClock clock = new TestClock(START);
  private final Path directory;
  private final Map<String, String> environment = new HashMap<>();
  private Wiring wiring;
  private Http http;

  private Air(Path directory, Map<String, String> environment) {
    this.directory = directory;
    this.environment.put("EARSHOT_PORT", "0");
    this.environment.put("EARSHOT_TIME_ZONE", "UTC");
    this.environment.putAll(environment);
    this.wiring = open();
    this.http = new Http(wiring.port());
  }

  /// On the air with settings by environment variable, name, value, name, value ….
  public static Air with(Path directory, String... environment) {
    Map<String, String> settings = new HashMap<>();
    for (int i = 0; i + 1 < environment.length; i += 2) {
      settings.put(environment[i], environment[i + 1]);
    }
    return new Air(directory, settings);
  }

  private Wiring open() {
    Settings settings = Settings.read(Options.NONE, environment, directory, ZoneOffset.UTC);
    return new Wiring(settings, clock, new SecureRandom());
  }

  /// Off the air and on again, as after a restart of the machine.
  public void restart() {
    close();
    wiring = open();
    http = new Http(wiring.port());
  }

  public int port() {
    return wiring.port();
  }

  public Http http() {
    return http;
  }

  public Caller caller(String number) {
    return new Caller(this, number);
  }

  public SmartSpeaker speaker(String user) {
    return new SmartSpeaker(this, user);
  }

  /// Waits, in real time, until `condition` holds; fails after ten seconds.
  public void until(String what, BooleanSupplier condition) {
    Instant end = Instant.now().plus(Duration.ofSeconds(10));
    while (!condition.getAsBoolean()) {
      if (Instant.now().isAfter(end)) {
        throw new AssertionError("ten seconds passed until " + what);
      }
      Thread.onSpinWait();
    }
  }

  /// Waits until exactly `count` stories are on the air, and none of the sample's.
  public void untilStories(int count) {
    until(
        count + " stories are on the air",
        () -> {
          String ready = http().get("/readyz").body();
          return ready.contains("\"stories\":" + count + ",") && ready.contains("\"sample\":0");
        });
  }

  /// Waits until some story is on the air in this version.
  public void untilVersion(int version) {
    until(
        "version " + version + " is on the air",
        () -> http().get("/api/editions/top").body().contains("\"version\":" + version));
  }

  /// Pushes a story as the newsroom would; each paragraph an argument.
  public String post(String uri, String headline, String... paragraphs) {
    return post(Map.of(), uri, headline, paragraphs);
  }

  public String post(Map<String, String> more, String uri, String headline, String... paragraphs) {
    var json = com.fasterxml.jackson.databind.node.JsonNodeFactory.instance.objectNode();
    json.put("uri", uri).put("versionCreated", clock.instant().toString()).put("language", "en");
    json.putArray("headlines").addObject().put("value", headline);
    json.putArray("bodies")
        .addObject()
        .put("contentType", "text/plain")
        .put("value", String.join("\n\n", List.of(paragraphs)));
    more.forEach(json::put);
    var response = http().postJson("/api/stories", json.toString());
    if (response.statusCode() / 100 != 2) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
    String body = response.body();
    return body.replaceFirst(".*\"id\":\"([0-9a-f]{16})\".*", "$1");
  }

  public void kill(String id) {
    var response = http().postJson("/api/stories/" + id + "/kill", "{\"reason\":\"a test\"}");
    if (response.statusCode() != 200) {
      throw new AssertionError(response.statusCode() + " " + response.body());
    }
  }

  public static Path write(Path file, String text) {
    try {
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    http.close();
    wiring.close();
  }
}
