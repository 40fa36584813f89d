package fm.earshot.testing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Forms with all the fields that Twilio sends, signed as Twilio signs.
public final class TwilioForm {
  public static final String TOKEN = "0123456789abcdef0123456789abcdef";
  public static final String BASE = "https://news.example.org";
  private static final Pattern ACTION = Pattern.compile("action=\"([^\"]*)\"");

  private TwilioForm() {}

  /// A form on its way: the query of its URL, its body, and the signature of both.
  public record Signed(String query, String body, String signature) {
    public byte[] bytes() {
      return body.getBytes(StandardCharsets.US_ASCII);
    }
  }

  /// A key pressed in the group with this action URL, or path and query alone.
  public static Signed pressed(String action, String from, String call, String key) {
    SortedMap<String, String> fields = fields(from, call);
    fields.put("Digits", key);
    fields.put("msg", "Gather End");
    String asked = action.startsWith(BASE) ? action.substring(BASE.length()) : action;
    String query = asked.substring(asked.indexOf('?') + 1);
    String body =
        fields.entrySet().stream()
            .map(field -> field.getKey() + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return new Signed(query, body, signature(BASE + asked, fields));
  }

  /// The action URLs of a document, in order.
  public static List<String> actions(String twiml) {
    return ACTION
        .matcher(twiml)
        .results()
        .map(action -> action.group(1).replace("&amp;", "&"))
        .toList();
  }

  private static SortedMap<String, String> fields(String from, String call) {
    SortedMap<String, String> fields = new TreeMap<>();
    fields.put("AccountSid", "AC00000000000000000000000000000000");
    fields.put("ApiVersion", "2010-04-01");
    fields.put("CallSid", call);
    fields.put("CallStatus", "in-progress");
    fields.put("Direction", "inbound");
    fields.put("FinishedOnKey", "");
    for (String who : List.of("Called", "Caller", "From", "To")) {
      fields.put(who, who.equals("Called") || who.equals("To") ? "+15550199" : from);
      fields.put(who + "City", "HARBOUR");
      fields.put(who + "Country", "US");
      fields.put(who + "State", "ME");
      fields.put(who + "Zip", "04101");
    }
    return fields;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  /// The base64 of an HMAC-SHA1 over the URL and the sorted fields, each name followed by its
  /// value.
  public static String signature(String url, Map<String, String> fields) {
    StringBuilder signed = new StringBuilder(url);
    new TreeMap<>(fields).forEach((name, value) -> signed.append(name).append(value));
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(TOKEN.getBytes(StandardCharsets.UTF_8), "HmacSHA1"));
      return Base64.getEncoder()
          .encodeToString(mac.doFinal(signed.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }
}
