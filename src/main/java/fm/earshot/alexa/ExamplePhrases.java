package fm.earshot.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/// Whether the phrases that the store shows can be said: certification tries them.
final class ExamplePhrases {
  private ExamplePhrases() {}

  static void check(JsonNode phrases, String at, Model model, Findings findings) {
    Set<String> sayable = new Utterances(model).all();
    for (int i = 0; i < phrases.size(); i++) {
      String phrase = phrases.get(i).asText();
      if (!works(Utterances.heard(phrase), model.invocationName(), sayable)) {
        findings.add(at + "/" + i, "\"" + phrase + "\" is no utterance of the model");
      }
    }
  }

  /// "Alexa, open NAME", or "Alexa, ask NAME" and an utterance, with or without a word between.
  private static boolean works(String phrase, String name, Set<String> sayable) {
    if (phrase.matches("alexa, (open|start|launch|play) \\Q" + name + "\\E")) {
      return true;
    }
    String ask = "alexa, ask " + name + " ";
    if (!phrase.startsWith(ask)) {
      return false;
    }
    String rest = phrase.substring(ask.length());
    return sayable.contains(rest) || sayable.contains(rest.replaceFirst("^(for|to|about) ", ""));
  }
}
