package fm.earshot.desk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.jspecify.annotations.Nullable;

/// How the API answers: JSON, a refusal as `{"error": …}` in one line.
final class Answers {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Answers() {}

  static void unknown(Context context) throws JsonProcessingException {
    refuse(context, HttpStatus.NOT_FOUND, "no such story", null);
  }

  /// `pointer` is the JSON pointer of what is wrong.
  static void refuse(Context context, HttpStatus status, String problem, @Nullable String pointer)
      throws JsonProcessingException {
    ObjectNode body = JSON.createObjectNode().put("error", problem);
    if (pointer != null) {
      body.put("pointer", pointer);
    }
    answer(context, status, body);
  }

  static void answer(Context context, HttpStatus status, ObjectNode body)
      throws JsonProcessingException {
    answer(context, status, JSON.writeValueAsBytes(body));
  }

  static void answer(Context context, HttpStatus status, byte[] json) {
    context.status(status).contentType("application/json; charset=utf-8").result(json);
  }
}
