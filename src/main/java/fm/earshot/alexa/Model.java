package fm.earshot.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An interaction model: what people say, by intent.
record Model(JsonNode tree) {
  static final String LANGUAGE_MODEL = "/interactionModel/languageModel";
  static final Pattern SLOT = Pattern.compile("\\{([A-Za-z_]+)}");

  String invocationName() {
    return tree.at(LANGUAGE_MODEL + "/invocationName").asText();
  }

  JsonNode intents() {
    return tree.at(LANGUAGE_MODEL + "/intents");
  }

  JsonNode types() {
    return tree.at(LANGUAGE_MODEL + "/types");
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  static @Nullable JsonNode slot(JsonNode intent, String name) {
    for (JsonNode slot : intent.path("slots")) {
      if (slot.path("name").asText().equals(name)) {
        return slot;
      }
    }
    return null;
  }

  /// Everything that a sample stands for: with a slot of a type of our own, a line for each value
  /// and synonym; with any other slot, one line with the slot as `{}`.
  List<String> spoken(JsonNode intent, String sample) {
    String plain = sample.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    var found = SLOT.matcher(plain);
    if (!found.find()) {
      return List.of(plain);
    }
    String name = found.group(1);
    JsonNode slot = slot(intent, name);
    List<String> values = slot == null ? List.of() : values(slot.path("type").asText());
    List<String> all = new ArrayList<>(List.of(found.replaceAll("{}")));
    values.forEach(value -> all.add(plain.replace("{" + name + "}", value)));
    return all;
  }

  private List<String> values(String type) {
    List<String> values = new ArrayList<>();
    for (JsonNode one : types()) {
      if (one.path("name").asText().equals(type)) {
        for (JsonNode value : one.path("values")) {
          values.add(value.at("/name/value").asText().toLowerCase(Locale.ROOT));
          texts(value.at("/name/synonyms"))
              .forEach(synonym -> values.add(synonym.toLowerCase(Locale.ROOT)));
        }
      }
    }
    return values;
  }
}
