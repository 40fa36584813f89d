package fm.earshot.figures;

import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.testing.AlexaJson;
import fm.earshot.testing.TwilioForm;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The turns that are asked for: conversations at every story of the edition, by many listeners,
/// learnt from the server itself.
final class Turns {
  private static final int LISTENERS = 64;
  private static final List<String> INTENTS =
      List.of(
          "AMAZON.NextIntent",
          "FullStoryIntent",
          "MoreIntent",
          "SummaryIntent",
          "AMAZON.RepeatIntent");
  private static final List<String> KEYS = List.of("6", "2", "3", "8", "1");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;

  Turns(int port) {
    this.port = port;
  }

  /// Requests of each channel to `path`, which is the channel's own or the bare route's.
  Requests alexa(String path) throws IOException, InterruptedException {
    Requests requests = new Requests();
    List<String> headers = List.of("Content-Type: application/json; charset=utf-8");
    for (int i = 0; i < LISTENERS; i++) {
      String user = "amzn1.ask.account." + "USER%08d".formatted(i).repeat(8);
      String state = "";
      for (int story = 0; story <= i % 10; story++) {
        byte[] next = AlexaJson.intent("walk-" + i + "-" + story, user, "AMAZON.NextIntent", state);
        state = JSON.readTree(post("/alexa", headers, next)).at("/sessionAttributes/s").asText();
      }
      String id = "amzn1.echo-api.request." + Requests.NUMBER;
      requests.add(
          path, headers, AlexaJson.intent(id, user, INTENTS.get(i % INTENTS.size()), state));
    }
    return requests;
  }

  Requests phone(String path) throws IOException, InterruptedException {
    Requests requests = new Requests();
    for (int i = 0; i < LISTENERS; i++) {
      String from = "+1555010%04d".formatted(i);
      String call = "CA%032d".formatted(i);
      String action = "/phone/turn?s=";
      for (int story = 0; story <= i % 10; story++) {
        TwilioForm.Signed next = TwilioForm.pressed(action, from, call, "6");
        String twiml =
            post(
                "/phone/turn?" + next.query(),
                headers(next, "walk-" + i + "-" + story),
                next.bytes());
        List<String> actions = TwilioForm.actions(twiml);
        action = actions.get(Math.min(1, actions.size() - 1));
      }
      TwilioForm.Signed asked = TwilioForm.pressed(action, from, call, KEYS.get(i % KEYS.size()));
      String to = path.equals("/phone/turn") ? path + "?" + asked.query() : path;
      requests.add(to, headers(asked, Requests.NUMBER), asked.bytes());
    }
    return requests;
  }

  private static List<String> headers(TwilioForm.Signed form, String token) {
    return List.of(
        "Content-Type: application/x-www-form-urlencoded; charset=UTF-8",
        "X-Twilio-Signature: " + form.signature(),
        "I-Twilio-Idempotency-Token: " + token);
  }

  private String post(String path, List<String> headers, byte[] body)
      throws IOException, InterruptedException {
    Map<String, String> named = new TreeMap<>();
    headers.forEach(header -> named.put(header.split(": ", 2)[0], header.split(": ", 2)[1]));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    named.forEach(request::header);
    HttpResponse<byte[]> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    String text = new String(answer.body(), StandardCharsets.UTF_8);
    if (answer.statusCode() != 200) {
      throw new IOException(path + " answered " + answer.statusCode() + " " + text);
    }
    return text;
  }
}
