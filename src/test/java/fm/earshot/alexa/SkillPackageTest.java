package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkillPackageTest {
  private static final String MODEL = "interactionModels/custom/en-US.json";
  private static final Path OURS = Path.of("skill-manifest");

  @TempDir Path folder;

  @BeforeEach
  void copyOfOurs() throws IOException {
    for (String file : new String[] {"skill.json", "flash-briefing/skill.json", MODEL}) {
      Path copy = folder.resolve(file);
      Files.createDirectories(copy.getParent());
      Files.copy(OURS.resolve(file), copy);
    }
  }

  @Test
  void ourPackageAgreesWithTheCode() {
    assertThat(SkillPackage.problems(OURS)).isEmpty();
  }

  @Test
  void intentThatTheCodeDoesNotKnowIsNamedWithItsPlace() throws IOException {
    replace(MODEL, "\"MoreIntent\"", "\"EncoreIntent\"");
    assertThat(SkillPackage.problems(folder))
        .contains(
            MODEL
                + " /interactionModel/languageModel/intents/4/name: no command is known for"
                + " \"EncoreIntent\"",
            MODEL + " /interactionModel/languageModel/intents: MoreIntent is missing",
            MODEL + " /interactionModel/languageModel/intents: no intent reaches the command MORE");
  }

  @Test
  void utteranceOfTwoIntentsIsFoundAlsoBehindASlot() throws IOException {
    replace(MODEL, "\"send the link\"", "\"in short\"");
    replace(MODEL, "\"send it to my phone\"", "\"tech news\"");
    assertThat(SkillPackage.problems(folder))
        .anyMatch(line -> line.endsWith("\"in short\" belongs to SummaryIntent already"))
        .anyMatch(line -> line.endsWith("\"tech news\" belongs to TopicNewsIntent already"));
  }

  @Test
  void tooFewUtterancesAreCounted() throws IOException {
    replace(MODEL, "\"the news\",", "");
    Files.writeString(
        folder.resolve(MODEL),
        Files.readString(folder.resolve(MODEL))
            .replaceFirst("(?s)(\"HowOldIntent\",\\s*\"samples\": \\[)[^]]*]", "$1\"how old\"]"));
    assertThat(SkillPackage.problems(folder))
        .singleElement()
        .asString()
        .endsWith("HowOldIntent has 1 utterances, at least 8 are expected");
  }

  @Test
  void slotsAreTypedUsedAndCarried() throws IOException {
    replace(MODEL, "\"AMAZON.Ordinal\"", "\"AMAZON.NUMBER\"");
    replace(MODEL, "\"find {query}\"", "\"{query}\"");
    replace(MODEL, "\"the {topic} section\"", "\"the {part} section\"");
    replace(MODEL, "\"the gist\"", "\"the gist in 3\"");
    assertThat(SkillPackage.problems(folder))
        .anyMatch(line -> line.endsWith("ordinal of type AMAZON.Ordinal is expected"))
        .anyMatch(line -> line.endsWith("a search query needs a carrier phrase"))
        .anyMatch(line -> line.endsWith("{part} is no slot of TopicNewsIntent"))
        .anyMatch(line -> line.contains("\"the gist in 3\" may hold only words"));
  }

  @Test
  void manifestNeedsItsLocaleAndPhrasesThatWork() throws IOException {
    replace("skill.json", "for the sports news", "for the sprouts news");
    replace("skill.json", "https://example.com/alexa", "http://example.com/alexa");
    assertThat(SkillPackage.problems(folder))
        .containsExactly(
            "skill.json /manifest/apis/custom/endpoint/uri: an https address is expected",
            "skill.json /manifest/publishingInformation/locales/en-US/examplePhrases/1: \"Alexa,"
                + " ask Earshot News for the sprouts news\" is no utterance of the model");
    replace("skill.json", "en-US", "en-GB");
    assertThat(SkillPackage.problems(folder))
        .contains("skill.json /manifest/publishingInformation/locales/en-US/name: is missing");
  }

  @Test
  void flashBriefingKeysAreLookedAt() throws IOException {
    replace("flash-briefing/skill.json", "\"From Earshot\"", "\"Earshot\"");
    replace("flash-briefing/skill.json", "HOURLY", "YEARLY");
    assertThat(SkillPackage.problems(folder))
        .anyMatch(line -> line.endsWith("/vuiPreamble: \"In …\" or \"From …\" is expected"))
        .anyMatch(line -> line.endsWith("/updateFrequency: HOURLY or DAILY is expected"))
        .hasSize(2);
  }

  @Test
  void brokenOrMissingFilesAreOneLineEach() throws IOException {
    replace("skill.json", "\"manifestVersion\":", "manifestVersion");
    Files.delete(folder.resolve("flash-briefing/skill.json"));
    assertThat(SkillPackage.problems(folder))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("skill.json line 3: not JSON: "))
        .contains("flash-briefing/skill.json: cannot be read");
    assertThat(SkillPackage.problems(folder.resolve("nowhere")))
        .contains(
            "interactionModels/custom: cannot be listed, a folder of interaction models is"
                + " expected");
  }

  private void replace(String file, String what, String with) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertThat(text).contains(what);
    Files.writeString(folder.resolve(file), text.replace(what, with));
  }
}
