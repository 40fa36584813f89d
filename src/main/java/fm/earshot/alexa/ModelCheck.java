package fm.earshot.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether an interaction model agrees with [Intent], and whether Amazon would build it.
final class ModelCheck {
  /// Amazon wants these of every skill, the last two of one that may stream.
  private static final Set<Intent> REQUIRED =
      EnumSet.of(
          Intent.HELP,
          Intent.STOP,
          Intent.CANCEL,
          Intent.NAVIGATE_HOME,
          Intent.FALLBACK,
          Intent.PAUSE,
          Intent.RESUME);

  private final Model model;
  private final Findings findings;

  ModelCheck(Model model, Findings findings) {
    this.model = model;
    this.findings = findings;
  }

  void all() {
    Shape.of("model-keys.txt").check(model.tree(), "", findings);
    String wrong = InvocationName.wrong(model.invocationName());
    if (wrong != null) {
      findings.add(Model.LANGUAGE_MODEL + "/invocationName", wrong);
    }
    intents();
    new SampleCheck(model, findings).all();
    new TypeCheck(model, findings).all();
  }

  private void intents() {
    EnumSet<Intent> missing = EnumSet.allOf(Intent.class);
    Set<String> names = new HashSet<>();
    for (int i = 0; i < model.intents().size(); i++) {
      JsonNode tree = model.intents().get(i);
      String at = Model.LANGUAGE_MODEL + "/intents/" + i;
      String name = Model.name(tree);
      Intent intent = Intent.named(name);
      if (!names.add(name)) {
        findings.add(at + "/name", name + " is described twice; keep one of them");
      } else if (intent == null) {
        findings.add(at + "/name", "no command is known for \"" + name + "\"");
      } else {
        missing.remove(intent);
        slots(intent, tree, at + "/slots");
      }
    }
    for (Intent intent : missing) {
      String why = REQUIRED.contains(intent) ? "Amazon requires it" : "the code answers it";
      findings.add(Model.LANGUAGE_MODEL + "/intents", intent.key() + " is missing; " + why);
    }
  }

  private void slots(Intent intent, JsonNode tree, String at) {
    Slot slot = intent.slot();
    Set<String> names = new HashSet<>();
    for (int i = 0; i < tree.path("slots").size(); i++) {
      JsonNode described = tree.path("slots").get(i);
      String wrong =
          names.add(Model.name(described))
              ? wrong(intent, described)
              : Model.name(described) + " is given twice; keep one of them";
      if (wrong != null) {
        findings.add(at + "/" + i, wrong);
      }
    }
    if (slot == null) {
      return;
    }
    boolean used =
        Model.texts(tree.path("samples")).stream()
            .anyMatch(sample -> Utterances.slots(sample).contains(slot.key()));
    if (!names.contains(slot.key())) {
      findings.add(at, intent.key() + " lacks its slot " + slot.key() + " of type " + slot.type());
    } else if (!used) {
      findings.add(at, "no utterance uses {" + slot.key() + "}; give it one");
    }
  }

  private @Nullable String wrong(Intent intent, JsonNode described) {
    String name = Model.name(described);
    String type = described.path("type").asText();
    Slot slot = intent.slot();
    if (type.isBlank()) {
      return "the slot \"" + name + "\" has no type; give it one";
    }
    if (!model.knows(type)) {
      return "the slot \"" + name + "\" is of type " + type + ", which this model does not declare";
    }
    if (slot == null || !slot.key().equals(name)) {
      return "the code knows no slot \"" + name + "\" of " + intent.key() + "; leave it out";
    }
    return slot.type().equals(type)
        ? null
        : "the slot \"" + name + "\" is of type " + type + "; " + slot.type() + " is expected";
  }
}
