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
  private static final Pattern SPACE = Pattern.compile("\\s+");

  String invocationName() {
    return tree.at(LANGUAGE_MODEL + "/invocationName").asText();
  }

  JsonNode intents() {
    return tree.at(LANGUAGE_MODEL + "/intents");
  }

  JsonNode types() {
    return tree.at(LANGUAGE_MODEL + "/types");
  }

  static String name(JsonNode node) {
    return node.path("name").asText();
  }

  static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(node -> texts.add(node.asText()));
    return texts;
  }

  static @Nullable JsonNode slot(JsonNode intent, String name) {
    for (JsonNode slot : intent.path("slots")) {
      if (name(slot).equals(name)) {
        return slot;
      }
    }
    return null;
  }

  /// Whether slots may be of this type: Amazon's, or declared here.
  boolean knows(String type) {
    return type.startsWith("AMAZON.") || declared(type) != null;
  }

  private @Nullable JsonNode declared(String type) {
    for (JsonNode each : types()) {
      if (name(each).equals(type)) {
        return each;
      }
    }
    return null;
  }

  /// The values and synonyms of a type of our own, in lower case; none of any other.
  List<String> values(String type) {
    List<String> values = new ArrayList<>();
    JsonNode declared = declared(type);
    if (declared != null) {
      declared.path("values").forEach(value -> values.addAll(words(value)));
    }
    return values;
  }

  /// A value of a type with its synonyms, in lower case.
  static List<String> words(JsonNode value) {
    List<String> words = new ArrayList<>(List.of(lower(value.at("/name/value").asText())));
    texts(value.at("/name/synonyms")).forEach(synonym -> words.add(lower(synonym)));
    return words;
  }

  static String lower(String text) {
    return SPACE.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
  }
}
