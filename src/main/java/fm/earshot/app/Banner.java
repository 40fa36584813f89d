package fm.earshot.app;

import fm.earshot.script.Script;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// What a start says: where it listens, what news it has, and what to try, each as a line to copy.
public final class Banner {
  private static final String LAUNCH =
      "{\"version\":\"1.0\",\"session\":{\"new\":true,\"sessionId\":\"try\",\"application\":{\"applicationId\":\"try\"},"
          + "\"user\":{\"userId\":\"me\"}},\"context\":{\"System\":{\"application\":{\"applicationId\":\"try\"},\"user\":{\"userId\":\"me\"}}},"
          + "\"request\":{\"type\":\"LaunchRequest\",\"requestId\":\"1\",\"timestamp\":\"2026-01-01T00:00:00Z\",\"locale\":\"en-US\"}}";

  private Banner() {}

  public static String of(Settings settings, Wiring wiring) {
    String base = "http://" + host(settings.server().bind()) + ":" + wiring.port();
    StringBuilder text = new StringBuilder();
    text.append("Earshot listens at ").append(base).append('\n');
    text.append(news(wiring.newsroom().script())).append('\n');
    text.append("Try:\n");
    text.append(
        "  curl -s %s/alexa -H 'Content-Type: application/json' -d '%s'\n".formatted(base, LAUNCH));
    text.append(
        "  curl -s %s/phone/answer -d CallSid=CA1 -d From=%%2B15550100 -d To=%%2B15550199\n"
            .formatted(base));
    text.append("  curl -s %s/feeds/flash.json\n".formatted(base));
    text.append("  curl -s %s/api/editions/top".formatted(base));
    return text.toString();
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

  private static String host(String bind) {
    return switch (bind) {
      case "0.0.0.0", "::" -> "127.0.0.1";
      default -> bind.contains(":") ? "[" + bind + "]" : bind;
    };
  }
}
