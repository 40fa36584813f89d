package fm.earshot.alexa;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Whether a skill manifest says what Amazon asks for in each of its locales.
final class ManifestCheck {
  private static final String LOCALES = "/manifest/publishingInformation/locales";
  private static final String PRIVACY = "/manifest/privacyAndCompliance/locales";
  private static final String BRIEFINGS = "/manifest/apis/flashBriefing/locales";
  private static final int EXAMPLES = 3;
  private static final int LONGEST_SUMMARY = 160;

  private final JsonNode skill;
  private final Findings findings;

  ManifestCheck(JsonNode skill, Findings findings) {
    this.skill = skill;
    this.findings = findings;
  }

  /// `models` are the interaction models by locale.
  void custom(Map<String, Model> models) {
    common();
    https("/manifest/apis/custom/endpoint/uri");
    needed("/manifest/permissions");
    needed("/manifest/events");
    same(models.keySet(), "an interaction model");
    models.forEach((locale, model) -> {
      String phrases = LOCALES + "/" + locale + "/examplePhrases";
      if (!model.tree().isMissingNode()) {
        ExamplePhrases.check(skill.at(phrases), phrases, model, findings);
      }
    });
  }

  void flashBriefing() {
    common();
    JsonNode locales = needed(BRIEFINGS);
    same(keys(locales), "a briefing");
    keys(locales).forEach(locale -> briefing(BRIEFINGS + "/" + locale));
  }

  private void briefing(String at) {
    needed(at + "/customErrorMessage");
    needed(at + "/feeds");
    for (int i = 0; i < skill.at(at + "/feeds").size(); i++) {
      String feed = at + "/feeds/" + i;
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

  /// What every skill says, in every locale that it is published in.
  private void common() {
    Shape.of("skill-keys.txt").check(skill, "", findings);
    oneOf("/manifest/manifestVersion", "1\\.0");
    oneOf("/manifest/publishingInformation/category", "NEWS");
    needed("/manifest/privacyAndCompliance/allowsPurchases");
    JsonNode locales = needed(LOCALES);
    keys(locales).forEach(this::store);
    for (String locale : keys(skill.at(PRIVACY))) {
      if (!locales.has(locale)) {
        findings.add(PRIVACY + "/" + locale, "the skill is not published in " + locale);
      }
    }
  }

  private void store(String locale) {
    String at = LOCALES + "/" + locale;
    for (String field : List.of("name", "summary", "description", "examplePhrases", "keywords")) {
      needed(at + "/" + field);
    }
    https(at + "/smallIconUri");
    https(at + "/largeIconUri");
    https(PRIVACY + "/" + locale + "/privacyPolicyUrl");
    if (skill.at(at + "/examplePhrases").size() > EXAMPLES) {
      findings.add(at + "/examplePhrases", "at most " + EXAMPLES + " are allowed");
    }
    if (skill.at(at + "/summary").asText().length() > LONGEST_SUMMARY) {
      findings.add(at + "/summary", "at most " + LONGEST_SUMMARY + " characters are allowed");
    }
    country(locale);
  }

  private void country(String locale) {
    String countries = "/manifest/publishingInformation/distributionCountries";
    String country = locale.substring(locale.indexOf('-') + 1);
    boolean everywhere =
        skill.at("/manifest/publishingInformation/isAvailableWorldwide").asBoolean();
    if (!everywhere && !Model.texts(skill.at(countries)).contains(country)) {
      findings.add(countries, country + " is missing, where " + locale + " is spoken");
    }
  }

  /// The locales that are published have `what`, and no others.
  private void same(Set<String> having, String what) {
    for (String locale : keys(skill.at(LOCALES))) {
      if (!having.contains(locale)) {
        findings.add(LOCALES + "/" + locale, locale + " has no " + what.replaceFirst("an? ", ""));
      }
    }
    for (String locale : having) {
      if (!skill.at(LOCALES).has(locale)) {
        findings.add(LOCALES, locale + " is missing, it has " + what);
      }
    }
  }

  private static Set<String> keys(JsonNode node) {
    Set<String> keys = new TreeSet<>();
    node.fieldNames().forEachRemaining(keys::add);
    return keys;
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
}
