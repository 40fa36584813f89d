package fm.earshot.studio;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.testing.Air;
import fm.earshot.testing.Browser;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an editor does about names in a browser.
class LexiconPageTest {
  private static final String PAGE = "/studio/pronunciations/en";

  @TempDir Path directory;

  private static Map<String, String> name(String grapheme, String rule, String value) {
    return Map.of("grapheme", grapheme, "rule", rule, "value", value, "sentence", "");
  }

  @Test
  void anEditorFindsAddsEditsAndRemovesNames() {
    try (Air air = Air.with(directory)) {
      air.until(
          "the lexicon is read",
          () -> air.http().get("/api/lexicon/en").body().contains("Iqaluit"));
      Browser anna = new Browser(air).opens("/studio/pronunciations?q=");
      assertThat(anna.opens(PAGE + "?q=VUCIC").page())
          .contains("Aleksandar Vučić", "came with Earshot");
      assertThat(anna.opens(PAGE + "?q=zzzz").page()).contains("No name is found.");
      assertThat(anna.fills(PAGE, name("Keltie", "IPA", "ˈkɛl.ti")).page())
          .contains("Kept: it is said so everywhere", "/ˈkɛl.ti/", "Remove Keltie");
      assertThat(anna.opens(PAGE + "?edit=Keltie").page())
          .contains("How is “Keltie” said?", "value=\"ˈkɛl.ti\"");
      for (Map<String, String> wrong :
          List.of(
              name("Keltie", "IPA", "kx"),
              name("", "ALIAS", "x"),
              name("Keltie", "LANGUAGE", "??"),
              name("Keltie", "NO_SUCH", "x"))) {
        assertThat(anna.fills(PAGE, wrong).status()).isEqualTo(422);
        assertThat(anna.page()).contains("Nothing kept.");
      }
      assertThat(anna.fills(PAGE + "/remove", Map.of("grapheme", "Keltie")).page())
          .contains(
              "Removed: it is said as before.", "<strong dir=\"auto\">Keltie</strong> removed")
          .doesNotContain("Remove Keltie");
      assertThat(anna.opens("/studio/pronunciations/no%20tag").status()).isEqualTo(404);
    }
  }

  @Test
  void anEditorHearsANameBeforeItIsKept() {
    try (Air air = Air.with(directory)) {
      String query = "?grapheme=Keltie&rule=ALIAS&value=kell+tee&sentence=Keltie+spoke.";
      Browser anna = new Browser(air);
      assertThat(anna.opens(PAGE + "/player" + query).page())
          .contains(
              "<audio controls autoplay",
              "/en/hear?grapheme=Keltie&amp;rule=ALIAS",
              "Keltie spoke.");
      assertThat(anna.header("Content-Security-Policy")).contains("media-src 'self'");
      assertThat(anna.opens(PAGE + "/player?grapheme=Keltie&rule=IPA&value=kx").page())
          .contains("is no phone of American English")
          .doesNotContain("<audio");
      assertThat(anna.opens(PAGE + "/hear" + query).page()).startsWith("RIFF");
      assertThat(anna.opens(PAGE + "/hear?text=" + "x".repeat(301)).status()).isEqualTo(422);
    }
  }

  @Test
  void whatIsReportedIsListedAndLeadsToTheFormAndIsDone() {
    try (Air air = Air.with(directory)) {
      air.post(
          "urn:a", "Keltie <i>opens</i> the mill", "Zoltan Keltie and others <came>. They ate.");
      air.untilStories(1);
      air.speaker("ann").opens().hears("and others").asks("MispronouncedIntent");
      air.until(
          "it is filed", () -> new Browser(air).opens(PAGE).page().contains("1 listener by alexa"));
      Browser anna = new Browser(air).opens(PAGE);
      assertThat(anna.page())
          .contains(
              "Reported by listeners",
              "Zoltan Keltie and others",
              "<option>others</option>",
              "<option>Keltie</option>");
      assertThat(anna.opens(PAGE + "?edit=Keltie&in=Zoltan+Keltie+came.").page())
          .contains("value=\"Keltie\"", "value=\"Zoltan Keltie came.\"");
      String id =
          anna.opens(PAGE)
              .page()
              .replaceFirst("(?s).*name=\"report\" value=\"([0-9a-f]{16})\".*", "$1");
      assertThat(anna.fills(PAGE + "/done", Map.of("report", id)).page())
          .contains("the sentence is off the list")
          .doesNotContain("Reported by listeners");
    }
  }
}
