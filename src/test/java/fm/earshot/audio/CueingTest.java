package fm.earshot.audio;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.script.Cue;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CueingTest {
  private static List<Cue> cues(String... texts) {
    return Stream.of(texts).<Cue>map(Cue.Prompt::new).toList();
  }

  @Test
  void theInCueIsTheFirstSixWords() {
    assertThat(Cueing.firstWords(cues("One two three.", "Four."))).isEqualTo("One two three.");
    assertThat(Cueing.firstWords(cues("One two three four five six seven.")))
        .isEqualTo("One two three four five six …");
  }

  @Test
  void aSentenceInSeveralCuesIsOneOutCue() {
    assertThat(Cueing.lastSentence(cues("It began.", "It went on;", "then it ended.")))
        .isEqualTo("It went on; then it ended.");
    assertThat(Cueing.lastSentence(cues("Without any end", "at all")))
        .isEqualTo("Without any end at all");
  }

  @Test
  void quotesAndBracketsDoNotHideTheEndOfASentence() {
    assertThat(Cueing.endsSentence("\"It is over.\"")).isTrue();
    assertThat(Cueing.endsSentence("(It is over!)")).isTrue();
    assertThat(Cueing.endsSentence("It is over,")).isFalse();
    assertThat(Cueing.endsSentence("")).isFalse();
  }

  @Test
  void noStoryStopsAtAQuestion() {
    assertThat(Cueing.canStop("It is over.")).isTrue();
    assertThat(Cueing.canStop("And if they come?")).isFalse();
    assertThat(Cueing.canStop("\"And if they come?\"")).isFalse();
    assertThat(Cueing.canStop("\"And if they come?\" he asked.")).isTrue();
    assertThat(Cueing.canStop("Not yet,")).isFalse();
  }
}
