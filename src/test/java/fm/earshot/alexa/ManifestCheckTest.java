package fm.earshot.alexa;

import static fm.earshot.alexa.PackageCopy.BRIEFING;
import static fm.earshot.alexa.PackageCopy.SKILL;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestCheckTest {
  private static final String PUBLISHING = "/manifest/publishingInformation";

  @TempDir Path folder;
  private PackageCopy copy = new PackageCopy(PackageCopy.OURS);

  @BeforeEach
  void copyOfOurs() {
    copy = PackageCopy.in(folder);
  }

  @Test
  void examplePhraseIsAnUtteranceOfItsLocale() {
    copy.replace(SKILL, "for the football news", "for the sprouts news");
    assertThat(copy.theProblem())
        .isEqualTo(
            SKILL
                + " /manifest/publishingInformation/locales/en-GB/examplePhrases/1: \"Alexa, ask"
                + " Earshot News for the sprouts news\" is no utterance of the model");
  }

  @Test
  void endpointIsHttps() {
    copy.change(
        SKILL,
        "/manifest/apis/custom/endpoint",
        endpoint -> ((ObjectNode) endpoint).put("uri", "http://example.com/alexa"));
    assertThat(copy.theProblem())
        .isEqualTo(SKILL + " /manifest/apis/custom/endpoint/uri: an https address is expected");
  }

  @Test
  void modelNeedsALocaleAndALocaleAModel() throws IOException {
    Files.move(
        folder.resolve(PackageCopy.model("en-CA")), folder.resolve(PackageCopy.model("en-AU")));
    assertThat(copy.problems())
        .extracting(line -> line.replaceFirst(":\\d+: ", " "))
        .containsExactlyInAnyOrder(
            SKILL + " " + PUBLISHING + "/locales: en-AU is missing, it has an interaction model",
            SKILL + " " + PUBLISHING + "/locales/en-CA: en-CA has no interaction model");
  }

  @Test
  void briefingIsInTheLocalesThatArePublished() {
    copy.change(
        BRIEFING,
        "/manifest/apis/flashBriefing/locales",
        locales -> ((ObjectNode) locales).remove("en-CA"));
    assertThat(copy.theProblem())
        .isEqualTo(BRIEFING + " " + PUBLISHING + "/locales/en-CA: en-CA has no briefing");
  }

  @Test
  void privacyPolicyIsInTheLocalesThatArePublished() {
    copy.change(
        SKILL,
        "/manifest/privacyAndCompliance/locales",
        locales -> ((ObjectNode) locales).set("en-AU", ((ObjectNode) locales).remove("en-GB")));
    assertThat(copy.problems())
        .extracting(line -> line.replaceFirst(":\\d+: /manifest/privacyAndCompliance", " "))
        .containsExactlyInAnyOrder(
            SKILL + " /locales/en-AU: the skill is not published in en-AU",
            SKILL + " /locales/en-GB/privacyPolicyUrl: an https address is expected");
  }

  @Test
  void skillIsPublishedWhereItsLanguageIsSpoken() {
    copy.change(
        SKILL,
        PUBLISHING + "/distributionCountries",
        countries -> ((ArrayNode) countries).remove(1));
    assertThat(copy.theProblem())
        .endsWith("/distributionCountries: GB is missing, where en-GB is spoken");
  }

  @Test
  void storeTextsAreThere() {
    copy.change(
        SKILL,
        PUBLISHING + "/locales/en-CA",
        locale -> ((ObjectNode) locale).put("summary", "x".repeat(161)).remove("keywords"));
    assertThat(copy.problems())
        .hasSize(2)
        .anyMatch(line -> line.endsWith("/en-CA/keywords: is missing"))
        .anyMatch(line -> line.endsWith("/en-CA/summary: at most 160 characters are allowed"));
  }

  @Test
  void briefingKeysAreLookedAt() {
    copy.change(
        BRIEFING,
        "/manifest/apis/flashBriefing/locales/en-GB/feeds/0",
        feed -> ((ObjectNode) feed).put("vuiPreamble", "Earshot").put("updateFrequency", "YEARLY"));
    assertThat(copy.problems())
        .hasSize(2)
        .anyMatch(line -> line.endsWith("/vuiPreamble: \"In …\" or \"From …\" is expected"))
        .anyMatch(line -> line.endsWith("/updateFrequency: HOURLY or DAILY is expected"));
  }
}
