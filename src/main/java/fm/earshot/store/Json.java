package fm.earshot.store;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import fm.earshot.dialogue.Bookmark;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/// How records are written into a row: fields by name, so that later versions may add some.
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addMixIn(Bookmark.class, Earlier.class)
          .build();

  /// Bookmarks that were written before they said what was told.
  private interface Earlier {
    @JsonSetter(nulls = Nulls.AS_EMPTY)
    List<Bookmark.Told> told();
  }

  private Json() {}

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new StoreException("cannot be written as JSON: " + value.getClass().getName(), e);
    }
  }

  static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new StoreException("a stored " + type.getSimpleName() + " cannot be read", e);
    }
  }

  /// Writes values by the line.
  static JsonGenerator lines(OutputStream out) throws IOException {
    return MAPPER.createGenerator(out).setRootValueSeparator(new SerializedString("\n"));
  }

  /// Reads the values of a stream one after the other.
  static MappingIterator<JsonNode> lines(InputStream in) throws IOException {
    return MAPPER.readerFor(JsonNode.class).readValues(in);
  }
}
