package fm.earshot.testing;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/// Requests with all that a device with a screen sends along.
public final class AlexaJson {
  private AlexaJson() {}

  /// An intent of a session with `state`, or of a new one if that is empty.
  public static byte[] intent(String id, String user, String intent, String state) {
    ObjectNode envelope = JsonNodeFactory.instance.objectNode().put("version", "1.0");
    session(envelope.putObject("session"), user, state);
    ObjectNode context = envelope.putObject("context");
    viewport(context);
    system(context.putObject("System"), user);
    ObjectNode request = envelope.putObject("request");
    request.put("type", "IntentRequest").put("requestId", id).put("locale", "en-US");
    request.put("timestamp", "2026-03-10T15:00:00Z").put("dialogState", "COMPLETED");
    ObjectNode asked = request.putObject("intent").put("name", intent);
    asked.put("confirmationStatus", "NONE").putObject("slots");
    return envelope.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void session(ObjectNode session, String user, String state) {
    session.put("new", state.isEmpty());
    session.put("sessionId", "amzn1.echo-api.session.0f4a1f6e-5f3b-4e0e-9d38-2d6f0a1b2c3d");
    session.putObject("application").put("applicationId", "amzn1.ask.skill.sample");
    session.putObject("user").put("userId", user);
    if (!state.isEmpty()) {
      session.putObject("attributes").put("s", state);
    }
  }

  private static void system(ObjectNode system, String user) {
    system.putObject("application").put("applicationId", "amzn1.ask.skill.sample");
    system.putObject("user").put("userId", user);
    ObjectNode device = system.putObject("device");
    device.put("deviceId", "amzn1.ask.device." + "A1B2C3D4E5F6".repeat(12));
    device.putObject("supportedInterfaces").putObject("AudioPlayer");
    system.put("apiEndpoint", "https://api.amazonalexa.com");
    system.put("apiAccessToken", "eyJ0eXAiOiJKV1QifQ." + "c2FtcGxldG9rZW4".repeat(40));
  }

  private static void viewport(ObjectNode context) {
    context.putObject("AudioPlayer").put("playerActivity", "IDLE");
    ObjectNode viewport = context.putObject("Viewport");
    viewport.put("mode", "HUB").put("shape", "RECTANGLE").put("dpi", 160);
    viewport.put("pixelWidth", 1280).put("pixelHeight", 800);
    viewport.putArray("touch").add("SINGLE");
  }
}
