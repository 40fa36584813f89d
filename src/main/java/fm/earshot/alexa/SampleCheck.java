package fm.earshot.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Whether the utterances of a model are some that Amazon would take, and ask for one thing each.
final class SampleCheck {
  static final int FEWEST = 8;
  private static final String UTTERANCE = "[\\p{L}{][\\p{L}{}'._ -]*";

  private final Model model;
  private final Utterances utterances;
  private final Findings findings;
  private final Collisions collisions = new Collisions();

  SampleCheck(Model model, Findings findings) {
    this.model = model;
    this.findings = findings;
    utterances = new Utterances(model);
    AmazonPhrases.OF.forEach(
        (intent, phrases) -> phrases.forEach(phrase -> collisions.put(phrase, intent.key())));
  }

  void all() {
    for (int i = 0; i < model.intents().size(); i++) {
      intent(model.intents().get(i), Model.LANGUAGE_MODEL + "/intents/" + i + "/samples");
    }
  }

  private void intent(JsonNode tree, String at) {
    String name = Model.name(tree);
    List<String> samples = Model.texts(tree.path("samples"));
    if (!name.startsWith("AMAZON.") && samples.size() < FEWEST) {
      findings.add(
          at,
          name + " has " + samples.size() + " utterances, at least " + FEWEST + " are expected");
    }
    Set<String> said = new HashSet<>();
    for (int i = 0; i < samples.size(); i++) {
      String sample = samples.get(i);
      if (!said.add(Model.lower(sample))) {
        findings.add(at + "/" + i, "\"" + sample + "\" is given twice; keep one of them");
      } else {
        form(tree, sample, at + "/" + i);
        collision(tree, sample, at + "/" + i);
      }
    }
  }

  private void form(JsonNode tree, String sample, String at) {
    if (!sample.matches(UTTERANCE)) {
      findings.add(at, "\"" + sample + "\" may hold only words, apostrophes and slots");
    }
    List<String> slots = Utterances.slots(sample);
    for (String slot : slots) {
      if (Model.slot(tree, slot) == null) {
        findings.add(at, "{" + slot + "} is no slot of " + Model.name(tree) + "; declare it");
      }
    }
    boolean searches =
        slots.stream()
            .map(slot -> Model.slot(tree, slot))
            .filter(Objects::nonNull)
            .anyMatch(slot -> slot.path("type").asText().equals(Utterances.SEARCH_QUERY));
    if (searches && Utterances.SLOT.matcher(sample).results().count() > 1) {
      findings.add(at, "a search query is the only slot of an utterance; split this one");
    }
    if (searches && Utterances.SLOT.matcher(sample).replaceAll("").isBlank()) {
      findings.add(at, "a search query needs a carrier phrase, such as \"find\"");
    }
  }

  /// Said once for a sample, however many values of its slots collide.
  private void collision(JsonNode tree, String sample, String at) {
    String name = Model.name(tree);
    boolean told = false;
    for (String utterance : utterances.of(tree, sample)) {
      String other = collisions.put(utterance, name);
      if (other != null && !told) {
        told = true;
        findings.add(at, "\"" + utterance + "\" belongs to " + other + " already; keep it in one");
      }
    }
  }
}
