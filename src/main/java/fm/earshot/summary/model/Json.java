package fm.earshot.summary.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fm.earshot.summary.NoSummaryException;
import fm.earshot.summary.NoSummaryException.Reason;
import java.util.ArrayList;
import java.util.List;

/// Reads what a model says in JSON, and takes nothing that is not as it was asked for.
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private Json() {}

  static JsonNode read(String text) throws NoSummaryException {
    try {
      return MAPPER.readTree(unfenced(text));
    } catch (JsonProcessingException e) {
      // Without the cause, whose message quotes what could not be read.
      throw nonsense("is not JSON");
    }
  }

  /// Servers without schemas like to put a fence around it.
  private static String unfenced(String text) {
    String bare = text.strip();
    boolean fenced = bare.startsWith("```") && bare.endsWith("```") && bare.indexOf('\n') > 0;
    return fenced ? bare.substring(bare.indexOf('\n'), bare.length() - 3) : bare;
  }

  /// The objects of a list that must be there.
  static List<JsonNode> list(JsonNode from, String key, int most) throws NoSummaryException {
    JsonNode list = from.path(key);
    if (!list.isArray() || list.size() > most) {
      throw nonsense("has no list \"" + key + "\" of at most " + most);
    }
    List<JsonNode> items = new ArrayList<>();
    list.forEach(items::add);
    return items;
  }

  static NoSummaryException nonsense(String what) {
    return new NoSummaryException(Reason.NONSENSE, "the model's answer " + what);
  }
}
