package fm.earshot.conversation;

import fm.earshot.testing.Air;
import java.util.List;

/// A request by hand to a door, and the status that it has inside.
record Knock(String method, String path, String type, String body, int inside) {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String JSON = "application/json";
  private static final String CALL = "CallSid=CA1&From=%2B15550101&Digits=6&CallStatus=ringing";
  private static final String LAUNCH =
      """
      {"version":"1.0","session":{"new":true,"sessionId":"s","user":{"userId":"u"},
       "application":{"applicationId":"a"}},"context":{"System":{"user":{"userId":"u"},
       "application":{"applicationId":"a"}}},"request":{"type":"LaunchRequest","requestId":"r",
       "timestamp":"2026-03-10T15:00:00Z","locale":"en-US"}}
      """;

  /// Every route that has a door.
  static final List<Knock> DOORS =
      List.of(
          new Knock("POST", "/alexa", JSON, LAUNCH, 200),
          new Knock("POST", "/phone/answer", FORM, CALL, 200),
          new Knock("POST", "/phone/turn", FORM, CALL, 200),
          new Knock("POST", "/phone/status", FORM, CALL, 204),
          new Knock("POST", "/api/stories", JSON, "{}", 422),
          new Knock("GET", "/api/stories/none", JSON, "", 404),
          new Knock("POST", "/api/stories/none/kill", JSON, "{}", 422),
          new Knock("POST", "/api/stories/none/restore", JSON, "", 404),
          new Knock("GET", "/api/editions/top", JSON, "", 200),
          new Knock("GET", "/api/nothing", JSON, "", 404));

  Knock at(String spelled) {
    return new Knock(method, spelled, type, body, inside);
  }

  Knock by(String another) {
    return new Knock(another, path, type, body, inside);
  }

  /// The status of the answer to it with the usual Host and these further lines of header.
  int status(Air air, String... lines) {
    return statusUnder(air, "HTTP/1.1", "Host: 127.0.0.1\r\n" + String.join("\r\n", lines));
  }

  /// The status of the answer to it with these lines of header and no other.
  int statusUnder(Air air, String version, String lines) {
    String head = method + " " + path + " " + version + "\r\n" + lines.strip();
    String rest = "Connection: close\r\nContent-Type: " + type + "\r\nContent-Length: ";
    String answer = air.http().bytes(head + "\r\n" + rest + body.length() + "\r\n\r\n" + body);
    return answer.isEmpty() ? 0 : Integer.parseInt(answer.substring(9, 12));
  }
}
