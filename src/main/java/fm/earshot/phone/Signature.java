package fm.earshot.phone;

import com.twilio.security.RequestValidator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The carrier's signature on a request: HMAC-SHA1 over the public URL and the sorted form fields.
final class Signature {
  private static final Pattern BASE =
      Pattern.compile("(?<scheme>https?)://(?<host>[^/:]+|\\[[^]]+])(?<port>:[0-9]+)?(?<rest>.*)");

  private final RequestValidator validator;
  private final List<String> bases;

  Signature(String authToken, @Nullable String publicUrl) {
    validator = new RequestValidator(authToken);
    bases = publicUrl == null ? List.of() : spellings(publicUrl);
  }

  /// Whether `signature` was made for this path and query under the public URL. The validator
  /// spells out the port by itself, but loses %-escapes in doing so: each spelling is tried whole.
  boolean holds(String pathAndQuery, Map<String, String> fields, @Nullable String signature) {
    return signature != null
        && bases.stream()
            .anyMatch(base -> validator.validate(base + pathAndQuery, fields, signature));
  }

  private static List<String> spellings(String publicUrl) {
    Matcher base = BASE.matcher(publicUrl);
    if (!base.matches()) {
      return List.of(publicUrl);
    }
    String start = base.group("scheme") + "://" + base.group("host");
    String usual = base.group("scheme").equals("https") ? ":443" : ":80";
    String port = base.group("port") == null ? usual : base.group("port");
    return List.of(start + base.group("rest"), start + port + base.group("rest"));
  }
}
