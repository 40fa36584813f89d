package fm.earshot.app;

import fm.earshot.script.Script;
import java.net.InetAddress;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a start says: where it listens, what news it has, and what to try, each as a line to copy;
/// of what cannot be tried by hand, why.
public final class Banner {
  /// Without a `requestId`: the same twice would be a retry, and get the same answer.
  private static final String LAUNCH =
      "{\"version\":\"1.0\",\"session\":{\"new\":true,\"sessionId\":\"try\",\"application\":{\"applicationId\":\"try\"},"
          + "\"user\":{\"userId\":\"me\"}},\"context\":{\"System\":{\"application\":{\"applicationId\":\"try\"},\"user\":{\"userId\":\"me\"}}},"
          + "\"request\":{\"type\":\"LaunchRequest\",\"timestamp\":\"2026-01-01T00:00:00Z\",\"locale\":\"en-US\"}}";

  private Banner() {}

  public static String of(Settings settings, Wiring wiring) {
    String base = "http://" + host(settings.server().bind()) + ":" + wiring.port();
    return String.join(
        "\n",
        "Earshot listens at " + base,
        news(wiring.newsroom().script()),
        "Try:",
        "  " + alexa(settings, base),
        "  " + phone(settings, base),
        "  curl -s " + base + "/feeds/flash.json",
        "  " + desk(settings, base));
  }

  private static String alexa(Settings settings, String base) {
    if (!settings.alexa().skillIds().isEmpty()) {
      return "(" + base + "/alexa wants requests that Amazon has signed)";
    }
    return tried(
        settings,
        base + "/alexa",
        "alexa.skill-ids",
        " -H 'Content-Type: application/json' -d '" + LAUNCH + "'");
  }

  private static String phone(Settings settings, String base) {
    if (settings.phone().authToken() != null) {
      return "(" + base + "/phone/answer wants requests that Twilio has signed)";
    }
    return tried(
        settings,
        base + "/phone/answer",
        "phone.auth-token",
        " -d CallSid=CA1 -d From=%2B15550100 -d To=%2B15550199");
  }

  private static String desk(Settings settings, String base) {
    String url = base + "/api/editions/top";
    return settings.desk().tokens().none()
        ? tried(settings, url, "desk.token", "")
        : "curl -s "
            + url
            + " -H \"Authorization: Bearer $TOKEN\"   # TOKEN: your desk.token or one of"
            + " desk.tokens";
  }

  /// A line for a channel without its secret, which is shut where a line of this machine's would be
  /// refused.
  private static String tried(Settings settings, String url, String secret, String more) {
    boolean open =
        new Doors(settings.server()).answersThisMachine()
            && Loopback.isName(host(settings.server().bind()));
    return open ? "curl -s " + url + more : "(" + url + " is shut until " + secret + " is set)";
  }

  private static String news(Script script) {
    Map<String, Long> bySource =
        script.stories().values().stream()
            .collect(
                Collectors.groupingBy(
                    story -> story.story().credit().source(), TreeMap::new, Collectors.counting()));
    if (bySource.isEmpty()) {
      return "No stories yet: the feeds and folders are being read.";
    }
    String sources =
        bySource.entrySet().stream()
            .map(source -> source.getKey() + " " + source.getValue())
            .collect(Collectors.joining(", "));
    return script.stories().size() + " stories: " + sources;
  }

  /// Where this machine finds what is bound so: an address or a name.
  static String host(String bind) {
    try {
      boolean any = InetAddress.ofLiteral(bind).isAnyLocalAddress();
      return any ? "127.0.0.1" : bind.contains(":") ? "[" + bind + "]" : bind;
    } catch (IllegalArgumentException e) {
      return bind;
    }
  }
}
