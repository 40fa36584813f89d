package fm.earshot.conversation;

import static fm.earshot.conversation.Secrets.FEED_TOKEN;
import static fm.earshot.conversation.Secrets.KEYS;
import static fm.earshot.conversation.Secrets.NUMBER;
import static fm.earshot.conversation.Secrets.PASSWORD;
import static fm.earshot.conversation.Secrets.USER;
import static fm.earshot.conversation.Secrets.WORD;

import fm.earshot.testing.Air;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// What goes wrong at the routes, always with secrets in it, and what was answered.
final class Mishaps {
  static final String STATE = "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA";
  private static final String URL =
      "https://user:" + PASSWORD + "@news.example.org/?token=" + FEED_TOKEN;
  private static final Map<String, String> SPOKEN =
      Map.of("CallSid", "CA7731", "From", NUMBER, "SpeechResult", "find " + WORD);
  private static final Map<String, String> PRESSED =
      Map.of("CallSid", "CA7731", "From", NUMBER, "Digits", KEYS);

  private final Air air;
  private final List<String> answers = new ArrayList<>();

  Mishaps(Air air) {
    this.air = air;
  }

  /// What was answered, refusals and errors.
  List<String> answers() {
    return answers;
  }

  void brokenForms() {
    String path = "/phone/turn?s=" + STATE;
    form(path, "From=%2B12025550147&From=" + WORD);
    form(path, "Digits=" + KEYS + "&From=%2B12025550147&SpeechResult=" + WORD + "%zz");
    form(path + "%zz", "Digits=" + KEYS);
    form(path, "SpeechResult=" + (WORD + "+").repeat(10_000));
    form(path, "SpeechResult=" + (WORD + "+").repeat(120_000));
    form("/phone/nothing?From=%2B12025550147", "Digits=" + KEYS);
    keep(air.http().get("/phone/turn?Digits=" + KEYS + "&s=" + STATE));
    keep(air.http().postForm("/phone/answer", SPOKEN, "X-Forwarded-For", "203.0.113.7"));
  }

  void brokenRequests() {
    for (String sent :
        List.of(
            "POST /phone/turn?s=" + STATE + " HTTP/9.9\r\n\r\n",
            "POST /phone/turn?s=" + STATE + " HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
            "POST /phone/turn?" + WORD + "\u0000= HTTP/1.1\r\nHost: localhost\r\n\r\n",
            "POST /phone/turn?" + (WORD + "=").repeat(2_000) + " HTTP/1.1\r\n\r\n",
            "POST /phone/turn HTTP/1.1\r\nHost: localhost\r\nX: " + WORD.repeat(3_000) + "\r\n\r\n",
            "POST /phone/turn HTTP/1.1\r\nHost: localhost\r\n" + NUMBER + "\u0001: x\r\n\r\n",
            "POST /phone/turn HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + WORD
                + "\r\n"
                + NUMBER
                + "\r\n")) {
      answers.add(air.http().bytes(sent));
    }
  }

  void brokenAlexa() {
    String user = "\"user\":{\"userId\":\"" + USER + "\"}";
    for (String body :
        List.of(
            "{" + user,
            "{" + user + "}",
            "{\"session\":{"
                + user
                + "},\"request\":{\"type\":\"IntentRequest\",\"intent\":\""
                + WORD
                + "\"}}",
            "{\"session\":{\"attributes\":\""
                + WORD
                + "\"},\"request\":{\"type\":\"LaunchRequest\"}}",
            "{\"request\":{\"type\":\"" + WORD + "\"}}",
            "{\"request\":{\"type\":\"System.ExceptionEncountered\",\"error\":{\"type\":\"INVALID_RESPONSE\",\"message\":\""
                + USER
                + " said "
                + WORD
                + "\"}}}",
            "{\"request\":{\"type\":\"System.ExceptionEncountered\",\"error\":{\"type\":\""
                + USER
                + "\"}}}",
            "[".repeat(500) + WORD,
            "{\"" + WORD.repeat(9_000) + "\":1}")) {
      keep(air.http().postJson("/alexa?" + WORD, body));
    }
  }

  void refusedStories() {
    String story = "{\"uri\":\"" + URL + "\",\"headlines\":[{\"value\":\"Mill\"}],\"bodies\":";
    keep(air.http().postJson("/api/stories?token=" + FEED_TOKEN, story + "[" + "{"));
    keep(air.http().postJson("/api/stories", story + "[],\"versionCreated\":\"" + URL + "\"}"));
    keep(air.http().postJson("/api/stories", story + "\"" + URL + "\"}"));
    keep(air.http().postJson("/api/stories/" + FEED_TOKEN + "/kill", "{\"why\":\"" + PASSWORD));
    keep(air.http().get("/api/stories/https%3A%2F%2Fuser%3A" + PASSWORD + "%40example.org"));
    keep(air.http().get("/api/editions/" + FEED_TOKEN));
    keep(air.http().get("/bulletins/top/rundown.json?seconds=" + FEED_TOKEN));
  }

  /// Exceptions and errors inside the handlers, which quote what was said.
  void breakdowns() {
    String quote = NUMBER + " pressed " + KEYS + " and said " + WORD + " to " + USER;
    failing(() -> {
      throw new IllegalStateException(quote, new NumberFormatException("in " + quote));
    });
    failing(() -> {
      throw new StackOverflowError(quote);
    });
  }

  private void failing(Supplier<Instant> failure) {
    air.clock.breakFor("fm.earshot.phone.Hotline", failure);
    keep(air.http().postForm("/phone/answer?s=" + STATE, SPOKEN));
    keep(air.http().postForm("/phone/turn?s=" + STATE, PRESSED));
    keep(air.http().postForm("/phone/status", Map.of("CallSid", "CA7731", "From", NUMBER)));
    air.clock.breakFor("fm.earshot.alexa", failure);
    String who = "{\"user\":{\"userId\":\"" + USER + "\"}}";
    keep(
        air.http()
            .postJson(
                "/alexa",
                "{\"session\":"
                    + who
                    + ",\"context\":{\"System\":"
                    + who
                    + "},\"request\":{\"type\":\"LaunchRequest\",\"requestId\":\"r\"}}"));
    air.clock.breakFor("fm.earshot.desk", failure);
    keep(air.http().postJson("/api/stories", "{\"uri\":\"" + URL + "\"}"));
    air.clock.breakFor("", null);
  }

  private void form(String path, String body) {
    String type = "Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n";
    String length = "Content-Length: " + body.length() + "\r\n\r\n";
    String head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\n";
    answers.add(air.http().bytes(head + type + length + body));
  }

  void keep(HttpResponse<String> answer) {
    answers.add(answer.statusCode() + " " + answer.headers().map() + " " + answer.body());
  }
}
