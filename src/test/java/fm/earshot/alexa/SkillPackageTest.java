package fm.earshot.alexa;

import static fm.earshot.alexa.PackageCopy.BRIEFING;
import static fm.earshot.alexa.PackageCopy.BRITISH;
import static fm.earshot.alexa.PackageCopy.SKILL;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkillPackageTest {
  @TempDir Path folder;
  private PackageCopy copy = new PackageCopy(PackageCopy.OURS);

  @BeforeEach
  void copyOfOurs() {
    copy = PackageCopy.in(folder);
  }

  @Test
  void ourPackageIsWithoutFault() {
    assertThat(SkillPackage.problems(PackageCopy.OURS)).isEmpty();
  }

  @Test
  void unknownKeyIsFoundAtItsLineInEveryKindOfFile() {
    copy.replace(SKILL, "\"sslCertificateType\"", "\"sslCertificat\"");
    copy.replace(BRIEFING, "\"genre\"", "\"genres\"");
    copy.replace(BRITISH, "\"invocationName\"", "\"invocationname\"");
    assertThat(copy.problems())
        .contains(
            SKILL
                + ":"
                + copy.line(SKILL, "\"sslCertificat\"")
                + ": /manifest/apis/custom/endpoint/sslCertificat: no such key here; one of"
                + " sourceDir, sslCertificateType, uri",
            BRITISH
                + ":"
                + copy.line(BRITISH, "\"invocationname\"")
                + ": /interactionModel/languageModel/invocationname: no such key here; one of"
                + " intents, invocationName, modelConfiguration, types")
        .anyMatch(line -> line.startsWith(BRIEFING + ":" + copy.line(BRIEFING, "\"genres\"")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          skill.json                | "manifest": {       | "vendorId": "V", "manifest": {      | /vendorId: no such key
          skill.json                | "events": {         | "events": {"publish": [],            | /manifest/events/publish: no such key
          skill.json                | "type": "CAN_       | "kind": "x", "type": "CAN_           | /manifest/apis/custom/interfaces/0/kind: no such key
          skill.json                | "permissions": []   | "permissions": [{"scope": "x"}]      | /manifest/permissions/0/scope: no such key
          skill.json                | "containsAds": false| "containsAds": "no"                  | /manifest/privacyAndCompliance/containsAds: true or false is expected
          skill.json                | "category": "NEWS"  | "category": "NEWS", "testingInstruction": "x" | /manifest/publishingInformation/testingInstruction: no such key
          flash-briefing/skill.json | "permissions": []   | "permissions": {}                    | /manifest/permissions: a list is expected
          interactionModels/custom/en-GB.json | "types": [ | "dialog": {}, "types": [            | /interactionModel/languageModel/dialog: no such key
          interactionModels/custom/en-GB.json | "id": "world", | "id": "world", "ids": [],       | /interactionModel/languageModel/types/0/values/0/ids: no such key
          interactionModels/custom/en-GB.json | "type": "TOPIC" | "type": "TOPIC", "types": 1    | /interactionModel/languageModel/intents/1/slots/0/types: no such key
          """)
  void everyLevelIsHeldToWhatAmazonDocuments(String file, String right, String wrong, String said) {
    assertThat(copy.replace(file, right, wrong).theProblem()).startsWith(file + " " + said);
  }

  @Test
  void keyThatIsGivenTwiceIsFoundWhereItStandsAgain() {
    copy.replace(SKILL, "\"permissions\": [],", "\"permissions\": [],\n\"permissions\": [],");
    int line = copy.line(SKILL, "\"permissions\"") + 1;
    assertThat(copy.problems())
        .containsExactly(
            SKILL + ":" + line + ": /manifest/permissions: is given twice; keep one of them");
  }

  @Test
  void brokenOrMissingFilesAreOneLineEach() throws IOException {
    copy.replace(SKILL, "\"manifestVersion\":", "manifestVersion");
    Files.delete(folder.resolve(BRIEFING));
    Files.write(folder.resolve(BRITISH), "{\"é\": 1}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(copy.problems())
        .hasSize(3)
        .contains(BRIEFING + ":1: cannot be read; the skill package needs it")
        .contains(BRITISH + ":1: not UTF-8; save the file in that encoding")
        .anyMatch(line -> line.startsWith(SKILL + ":3: not JSON: "));
  }

  @Test
  void nestingWithoutEndIsOneLine() {
    copy.write(BRITISH, "[".repeat(100_000));
    assertThat(copy.theProblem())
        .startsWith(BRITISH + " not JSON: ")
        .doesNotContain("`", "Constraints");
  }

  @Test
  void fileThatIsCutOffNamesTheLineOfWhatIsOpen() {
    copy.write(BRITISH, "{\n  \"interactionModel\": {\n    \"languageModel\": {}");
    assertThat(copy.theProblem())
        .startsWith(BRITISH + " not JSON: ")
        .contains("line 2")
        .doesNotContain("`", "Source", "[");
  }

  @Test
  void folderThatIsNotThereIsSaid() {
    assertThat(SkillPackage.problems(folder.resolve("nowhere")))
        .contains(
            "interactionModels/custom: cannot be listed, a folder of interaction models is"
                + " expected");
  }

  @Test
  void problemsComeInTheOrderOfFilesAndLines() {
    copy.replace(SKILL, "\"category\": \"NEWS\"", "\"category\": \"GAMES\"");
    copy.replace(SKILL, "\"manifestVersion\": \"1.0\"", "\"manifestVersion\": \"2.0\"");
    copy.replace(BRIEFING, "HOURLY", "YEARLY");
    copy.replace(BRITISH, "\"more please\"", "\"skip\"");
    assertThat(copy.problems())
        .extracting(line -> line.replaceFirst(":.*", ""))
        .containsExactly(BRIEFING, BRIEFING, BRIEFING, BRITISH, SKILL, SKILL);
    assertThat(copy.problems().get(4)).contains("/manifestVersion: 1.0 is expected");
  }
}
