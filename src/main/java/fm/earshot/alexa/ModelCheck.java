package fm.earshot.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import fm.earshot.dialogue.Command;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Whether an interaction model agrees with [Intent], and whether Amazon would build it.
final class ModelCheck {
  static final int FEWEST = 8;
  private static final String NAME = "[a-z][a-z'.]*( [a-z'.]+)+";
  private static final String UTTERANCE = "[\\p{L}{][\\p{L}{}'._ -]*";

  private final Model model;
  private final Findings findings;
  private final Map<String, String> spoken = new HashMap<>();

  ModelCheck(Model model, Findings findings) {
    this.model = model;
    this.findings = findings;
  }

  void all() {
    if (!model.invocationName().matches(NAME)) {
      findings.add(
          Model.LANGUAGE_MODEL + "/invocationName", "two words or more in lower case are expected");
    }
    EnumSet<Intent> described = EnumSet.noneOf(Intent.class);
    for (int i = 0; i < model.intents().size(); i++) {
      intent(model.intents().get(i), Model.LANGUAGE_MODEL + "/intents/" + i, described);
    }
    EnumSet.complementOf(described)
        .forEach(it -> findings.add(Model.LANGUAGE_MODEL + "/intents", it.key() + " is missing"));
    commands(described.stream().map(Intent::asksFor).filter(Objects::nonNull).toList());
    types();
  }

  private void intent(JsonNode tree, String at, EnumSet<Intent> described) {
    String name = tree.path("name").asText();
    Intent intent = Intent.named(name);
    if (intent == null) {
      findings.add(at + "/name", "no command is known for \"" + name + "\"");
      return;
    }
    if (!described.add(intent)) {
      findings.add(at + "/name", name + " is described twice");
    }
    slots(intent, tree, at);
    List<String> samples = Model.texts(tree.path("samples"));
    if (!intent.builtIn() && samples.size() < FEWEST) {
      findings.add(
          at + "/samples",
          name + " has " + samples.size() + " utterances, at least " + FEWEST + " are expected");
    }
    for (int i = 0; i < samples.size(); i++) {
      sample(intent, tree, samples.get(i), at + "/samples/" + i);
    }
  }

  private void slots(Intent intent, JsonNode tree, String at) {
    Slot slot = intent.slot();
    if (tree.path("slots").size() != (slot == null ? 0 : 1)) {
      findings.add(at + "/slots", intent.key() + " has other slots in the code");
      return;
    }
    if (slot == null) {
      return;
    }
    JsonNode described = tree.path("slots").get(0);
    if (!described.path("name").asText().equals(slot.key())
        || !described.path("type").asText().equals(slot.type())) {
      findings.add(at + "/slots/0", slot.key() + " of type " + slot.type() + " is expected");
    }
    if (Model.texts(tree.path("samples")).stream()
        .noneMatch(sample -> sample.contains("{" + slot.key() + "}"))) {
      findings.add(at + "/slots/0", "no utterance uses {" + slot.key() + "}");
    }
  }

  private void sample(Intent intent, JsonNode tree, String sample, String at) {
    if (!sample.matches(UTTERANCE)) {
      findings.add(at, "\"" + sample + "\" may hold only words, apostrophes and slots");
    }
    Model.SLOT
        .matcher(sample)
        .results()
        .filter(slot -> Model.slot(tree, slot.group(1)) == null)
        .forEach(slot -> findings.add(at, slot.group() + " is no slot of " + intent.key()));
    if (intent.slot() != null
        && intent.slot().type().equals("AMAZON.SearchQuery")
        && sample.strip().matches("\\{\\w+}")) {
      findings.add(at, "a search query needs a carrier phrase");
    }
    for (String said : model.spoken(tree, sample)) {
      String other = spoken.putIfAbsent(said, intent.key());
      if (other != null && !other.equals(intent.key())) {
        findings.add(at, "\"" + said + "\" belongs to " + other + " already");
      }
    }
  }

  private void commands(List<?> reached) {
    for (Class<?> kind : Command.class.getPermittedSubclasses()) {
      List<?> each = kind.isEnum() ? List.of(kind.getEnumConstants()) : List.of(kind);
      for (Object command : each) {
        if (!reached.contains(command)) {
          String name = command instanceof Class<?> c ? c.getSimpleName() : command.toString();
          findings.add(Model.LANGUAGE_MODEL + "/intents", "no intent reaches the command " + name);
        }
      }
    }
  }

  private void types() {
    for (int i = 0; i < model.types().size(); i++) {
      JsonNode type = model.types().get(i);
      String name = type.path("name").asText();
      String at = Model.LANGUAGE_MODEL + "/types/" + i;
      if (type.path("values").isEmpty()) {
        findings.add(at + "/values", name + " has no values");
      }
      if (model.intents().findValuesAsText("type").stream().noneMatch(name::equals)) {
        findings.add(at + "/name", "no slot is a " + name);
      }
    }
    for (Slot slot : Slot.values()) {
      if (!slot.type().startsWith("AMAZON.")
          && model.types().findValuesAsText("name").stream().noneMatch(slot.type()::equals)) {
        findings.add(Model.LANGUAGE_MODEL + "/types", "the type " + slot.type() + " is missing");
      }
    }
  }
}
