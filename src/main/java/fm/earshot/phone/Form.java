package fm.earshot.phone;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import io.javalin.http.ForbiddenResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a carrier's request says: the fields of its body, and those of its query.
record Form(Map<String, String> body, Map<String, String> query) {
  static final int LARGEST = 64 * 1024;
  private static final int MOST_FIELDS = 500;

  /// Refuses a body that is too long, badly escaped, or says a field twice: that cannot be
  /// verified.
  static Form of(byte[] body, @Nullable String query) {
    if (body.length > LARGEST) {
      throw new ContentTooLargeResponse("a call's form is at most 64 kB");
    }
    return new Form(
        fields(new String(body, StandardCharsets.UTF_8)), fields(query == null ? "" : query));
  }

  static Map<String, String> fields(String encoded) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : encoded.split("&", MOST_FIELDS + 1)) {
      int equals = pair.indexOf('=');
      String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
      String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
      if (!pair.isEmpty() && fields.put(name, value) != null) {
        throw new ForbiddenResponse("a field is given twice");
      }
    }
    if (fields.size() > MOST_FIELDS) {
      throw new BadRequestResponse("a call's form has at most " + MOST_FIELDS + " fields");
    }
    return Map.copyOf(fields);
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      BadRequestResponse refused = new BadRequestResponse("a broken %-escape in the form");
      refused.initCause(e);
      throw refused;
    }
  }

  @Nullable String field(String name) {
    String value = body.get(name);
    return value == null || value.isBlank() ? null : value.strip();
  }

  @Nullable String asked(String name) {
    return query.get(name);
  }
}
