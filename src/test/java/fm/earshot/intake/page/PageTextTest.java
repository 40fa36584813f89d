package fm.earshot.intake.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageTextTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14})
  void onlyTheStoryIsKeptOfAPastedPage(int page) throws IOException {
    assertThat(PageText.read(resource(page + ".txt")).paragraphs())
        .isEqualTo(resource(page + ".expected.txt").lines().toList());
  }

  @Test
  void bylineDatelineAndPublishedLineAreCaptured() throws IOException {
    Pasted page = PageText.read(resource("3.txt"));
    assertThat(page.headline()).isEqualTo("Le pont de l'île rouvre aux camions");
    assertThat(page.byline()).isEqualTo("Solène Abadie");
    assertThat(page.published()).isEqualTo("Publié le 5 mars 2026 à 7 h 10");
    assertThat(Objects.requireNonNull(page.dateline()).place()).isEqualTo("RIMOUSKI");
    assertThat(PageText.read(resource("5.txt")).byline()).isEqualTo("Ottoline Pryce");
  }

  @Test
  void headlineIsMadeFromTheLeadWhereThereIsNone() throws IOException {
    String made = PageText.read(resource("8.txt")).headline();
    assertThat(made).startsWith("The harbour wall at Skerrin held on Sunday night");
    assertThat(Objects.requireNonNull(made).length()).isLessThanOrEqualTo(80);
    assertThat(Headlines.fromLead("The mill will close, its owner said."))
        .isEqualTo("The mill will close, its owner said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MEXICO CITY (AP) — The talks ended.|MEXICO CITY|The talks ended.",
        "THUNDER BAY, Ont. — It rained.|THUNDER BAY, Ont.|It rained.",
        "Halifax (AFP) - Snow fell.|Halifax|Snow fell."
      })
  void datelineIsTakenOffTheLead(String lead, String place, String rest) {
    Datelines.Lead split = Datelines.split(lead);
    assertThat(Objects.requireNonNull(split.dateline()).place()).isEqualTo(place);
    assertThat(split.text()).isEqualTo(rest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "BREAKING — The dam held.",
        "The bog — all of it — is safe.",
        "A 7-3 vote settled it."
      })
  void whatNamesNoPlaceIsNoDateline(String lead) {
    assertThat(Datelines.split(lead)).isEqualTo(new Datelines.Lead(null, lead));
  }

  @Test
  void invisibleCharactersAreCleaned() {
    assertThat(CleanText.line("\uFEFFcafe\u0301\u200B \u00A0a\u00ADb &amp; c\u0007\u202E"))
        .isEqualTo("caf\u00E9 ab & c");
  }

  @Test
  void towerOfMarksIsCutDown() {
    assertThat(CleanText.line("a" + "\u0301".repeat(500_000) + "b")).hasSizeLessThan(20);
  }

  @Test
  void nothingIsLeftOfNothing() {
    Pasted page = PageText.read(" \n\u200B\nShare\n");
    assertThat(page.paragraphs()).isEmpty();
    assertThat(page.headline()).isNull();
  }

  /// Each of these may be the end of the story, which depends on what is left after it.
  @Test
  void manyEndsAreSeenQuickly() {
    String part = "A sentence that is long enough to be one, and closed.\n".repeat(3);
    String page = (part + "Follow Ida Storm\n").repeat(8_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(PageText.read(page).paragraphs()).isNotEmpty());
  }

  private static String resource(String name) throws IOException {
    try (var in = PageTextTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
    }
  }
}
