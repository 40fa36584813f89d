package fm.earshot.phone;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.ContentTooLargeResponse;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a carrier's request says: the fields of its body, and those of its query.
record Form(Map<String, String> body, Map<String, String> query) {
  static final int LARGEST = 64 * 1024;
  private static final int MOST_FIELDS = 500;
  private static final int USUAL_FIELDS = 40;

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
    Map<String, String> fields = LinkedHashMap.newLinkedHashMap(USUAL_FIELDS);
    int next;
    for (int from = 0; from < encoded.length(); from = next + 1) {
      int and = encoded.indexOf('&', from);
      next = and < 0 ? encoded.length() : and;
      if (next > from) {
        put(fields, encoded, from, next);
      }
    }
    return Collections.unmodifiableMap(fields);
  }

  private static void put(Map<String, String> fields, String encoded, int from, int end) {
    int equals = encoded.indexOf('=', from);
    int name = equals < 0 || equals > end ? end : equals;
    String value = name == end ? "" : decoded(encoded.substring(name + 1, end));
    if (fields.put(decoded(encoded.substring(from, name)), value) != null) {
      throw new BadRequestResponse("a field is given twice");
    }
    if (fields.size() > MOST_FIELDS) {
      throw new BadRequestResponse("a call's form has at most " + MOST_FIELDS + " fields");
    }
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
