package fm.earshot.script;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Level;
import fm.earshot.news.StoryId;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {
  /// Of this thread's own time, which does not pass while others have the processor.
  private static final long FEW_SECONDS = 5_000_000_000L;

  private static final StoryId STORY = StoryId.of("Harbour Wire", "a");

  @Test
  void aSentenceIsACueAtItsPosition() {
    List<Cue.Sentence> cues = cues().paragraph("It cost $1. Nobody paid.").list();
    assertThat(cues)
        .extracting(Cue.Sentence::text)
        .containsExactly("It cost 1 dollar.", "Nobody paid.");
    assertThat(cues)
        .extracting(Cue.Sentence::written)
        .containsExactly("It cost $1.", "Nobody paid.");
    assertThat(cues).extracting(Cue.Sentence::opensParagraph).containsExactly(true, false);
    assertThat(cues).extracting(cue -> cue.at().sentence()).containsExactly(0, 1);
  }

  @Test
  void hashIsTheHeadOfSha256() {
    assertThat(Cues.hash("abc")).isEqualTo("ba7816bf");
  }

  @Test
  void aRepeatedSentenceHasTheSameHash() {
    List<Cue.Sentence> cues = cues().paragraph("No. Yes. No.").list();
    assertThat(cues.get(0).at().hash()).isEqualTo(cues.get(2).at().hash());
    assertThat(cues.get(0).at().hash()).isNotEqualTo(cues.get(1).at().hash());
  }

  @Test
  void aLongSentenceIsCutAtItsClauses() {
    String written =
        "The minister read the report on the ferry, "
            + "and the older one, ".repeat(12)
            + "both of them twice; she then said that she would say more in the House on Thursday.";
    List<Cue.Sentence> cues = cues().sentence(written, true).list();
    assertThat(cues).hasSizeGreaterThan(1);
    assertThat(cues.getFirst().written()).endsWith(",");
    assertThat(cues).extracting(Cue.Sentence::opensParagraph).startsWith(true, false);
  }

  @Test
  void aSemicolonIsABetterCutThanAComma() {
    String half = "one two three four, five six seven eight nine ten, eleven".repeat(3);
    List<Cue.Sentence> cues = cues().sentence(half + "; " + half + ", and more.", true).list();
    assertThat(cues.getFirst().written()).endsWith(";");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "word ",
        "%",
        "& ",
        "$1 ",
        "\ud83d\ude00",
        "\ud835\udd38",
        "(a) ",
        "a, and ",
        "é",
        "1",
        "km² ",
        "...a",
        "日本"
      })
  void noCueIsLongerThanAllowedAndNothingIsLost(String unit) {
    String written = unit.repeat(2_000 / unit.length());
    List<Cue.Sentence> cues = cues().sentence(written, false).list();
    assertThat(cues).allSatisfy(cue -> assertThat(cue.text().length()).isBetween(1, Cue.LONGEST));
    String said = cues.stream().map(Cue.Sentence::written).collect(Collectors.joining());
    if (!cues.isEmpty()) {
      assertThat(said.replace(" ", "")).isEqualTo(written.replace(" ", ""));
    }
  }

  @Test
  void aLineOfStarsIsNoCue() {
    assertThat(cues().paragraph("* * *").list()).isEmpty();
    assertThat(cues().paragraph("***").paragraph("Then.").list()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a, ", "&", "$1 "})
  void aHugeSentenceTakesLittleTime(String unit) {
    String huge = unit.repeat(40_000 / unit.length());
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    assertThat(cues().paragraph(huge).list()).isNotEmpty();
    assertThat(threads.getCurrentThreadCpuTime() - before).as("ns of CPU").isLessThan(FEW_SECONDS);
  }

  private static Cues cues() {
    return new Cues(STORY, 1, Level.FULL_TEXT, new Clauses("en"));
  }
}
