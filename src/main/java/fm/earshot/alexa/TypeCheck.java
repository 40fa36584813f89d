package fm.earshot.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Whether the types of a model are used, and each of their words stands for one value.
record TypeCheck(Model model, Findings findings) {

  void all() {
    Set<String> names = new HashSet<>();
    for (int i = 0; i < model.types().size(); i++) {
      JsonNode type = model.types().get(i);
      String at = Model.LANGUAGE_MODEL + "/types/" + i;
      String name = Model.name(type);
      if (!names.add(name)) {
        findings.add(at + "/name", name + " is declared twice; keep one of them");
      } else if (model.intents().findValuesAsText("type").stream().noneMatch(name::equals)) {
        findings.add(at + "/name", "no slot is a " + name + "; leave it out");
      }
      if (type.path("values").isEmpty()) {
        findings.add(at + "/values", name + " has no values; give it some");
      }
      values(type.path("values"), at + "/values");
    }
  }

  private void values(JsonNode values, String at) {
    Map<String, String> owners = new HashMap<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < values.size(); i++) {
      JsonNode value = values.get(i);
      String id = value.path("id").asText();
      if (!id.isEmpty() && !ids.add(id)) {
        findings.add(at + "/" + i + "/id", "\"" + id + "\" is given twice; an id is of one value");
      }
      String name = Model.lower(value.at("/name/value").asText());
      taken(owners.putIfAbsent(name, name), name, at + "/" + i + "/name/value");
      JsonNode synonyms = value.at("/name/synonyms");
      for (int j = 0; j < synonyms.size(); j++) {
        String synonym = Model.lower(synonyms.get(j).asText());
        String place = at + "/" + i + "/name/synonyms/" + j;
        taken(owners.putIfAbsent(synonym, name), synonym, place);
      }
    }
  }

  private void taken(String owner, String word, String at) {
    if (owner != null) {
      findings.add(at, "\"" + word + "\" stands for \"" + owner + "\" already; keep it in one");
    }
  }
}
