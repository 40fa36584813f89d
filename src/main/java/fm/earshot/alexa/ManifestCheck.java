package fm.earshot.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a skill manifest says what Amazon asks for, and example phrases that work.
final class ManifestCheck {
  private static final String PUBLISHING = "/manifest/publishingInformation";
  private static final String FEEDS = "/feeds";
  private static final int EXAMPLES = 3;
  private static final int LONGEST_SUMMARY = 160;

  private final JsonNode skill;
  private final Findings findings;

  ManifestCheck(JsonNode skill, Findings findings) {
    this.skill = skill;
    this.findings = findings;
  }

  void custom(String locale, Model model) {
    common();
    https("/manifest/apis/custom/endpoint/uri");
    needed("/manifest/permissions");
    needed("/manifest/events");
    store(locale);
    String phrases = PUBLISHING + "/locales/" + locale + "/examplePhrases";
    Set<String> sayable = sayable(model);
    for (int i = 0; i < skill.at(phrases).size(); i++) {
      String phrase = skill.at(phrases).get(i).asText();
      if (!works(phrase.toLowerCase(Locale.ROOT), model.invocationName(), sayable)) {
        findings.add(phrases + "/" + i, "\"" + phrase + "\" is no utterance of the model");
      }
    }
  }

  void flashBriefing() {
    common();
    JsonNode locales = needed("/manifest/apis/flashBriefing/locales");
    locales.fieldNames().forEachRemaining(this::briefing);
  }

  private void briefing(String locale) {
    store(locale);
    String at = "/manifest/apis/flashBriefing/locales/" + locale;
    needed(at + "/customErrorMessage");
    needed(at + FEEDS);
    for (int i = 0; i < skill.at(at + FEEDS).size(); i++) {
      String feed = at + FEEDS + "/" + i;
      needed(feed + "/name");
      needed(feed + "/isDefault");
      https(feed + "/url");
      https(feed + "/imageUri");
      oneOf(feed + "/contentType", "TEXT|AUDIO");
      oneOf(feed + "/genre", "HEADLINE_NEWS");
      oneOf(feed + "/updateFrequency", "HOURLY|DAILY");
      if (!skill.at(feed + "/vuiPreamble").asText().matches("(In|From) .+")) {
        findings.add(feed + "/vuiPreamble", "\"In …\" or \"From …\" is expected");
      }
    }
  }

  private void common() {
    oneOf("/manifest/manifestVersion", "1\\.0");
    oneOf(PUBLISHING + "/category", "NEWS");
    needed("/manifest/privacyAndCompliance/allowsPurchases");
  }

  private void store(String locale) {
    String at = PUBLISHING + "/locales/" + locale;
    for (String field : List.of("name", "summary", "description", "examplePhrases", "keywords")) {
      needed(at + "/" + field);
    }
    https(at + "/smallIconUri");
    https(at + "/largeIconUri");
    https("/manifest/privacyAndCompliance/locales/" + locale + "/privacyPolicyUrl");
    if (skill.at(at + "/examplePhrases").size() > EXAMPLES) {
      findings.add(at + "/examplePhrases", "at most " + EXAMPLES + " are allowed");
    }
    if (skill.at(at + "/summary").asText().length() > LONGEST_SUMMARY) {
      findings.add(at + "/summary", "at most " + LONGEST_SUMMARY + " characters are allowed");
    }
  }

  private JsonNode needed(String pointer) {
    JsonNode node = skill.at(pointer);
    if (node.isMissingNode() || node.isNull() || (node.isTextual() && node.asText().isBlank())) {
      findings.add(pointer, "is missing");
    }
    return node;
  }

  private void https(String pointer) {
    if (!skill.at(pointer).asText().matches("https://[^\\s/]+(/\\S*)?")) {
      findings.add(pointer, "an https address is expected");
    }
  }

  private void oneOf(String pointer, String pattern) {
    if (!skill.at(pointer).asText().matches(pattern)) {
      findings.add(pointer, pattern.replace("|", " or ").replace("\\", "") + " is expected");
    }
  }

  private static Set<String> sayable(Model model) {
    Set<String> sayable = new HashSet<>();
    for (JsonNode intent : model.intents()) {
      Model.texts(intent.path("samples"))
          .forEach(sample -> sayable.addAll(model.spoken(intent, sample)));
    }
    return sayable;
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
