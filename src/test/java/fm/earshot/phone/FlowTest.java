package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command;
import fm.earshot.dialogue.Command.Plain;
import fm.earshot.dialogue.Expect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {
  private final Flow flow = Flow.hotline();

  @Test
  void everyKeyOfATelephoneMeansSomethingWheneverItCanBePressed() {
    for (Expect expect : Expect.values()) {
      if (expect != Expect.NOTHING) {
        assertThat(flow.node(expect).keys().keySet())
            .as("keys at %s", expect)
            .containsExactlyInAnyOrder('1', '2', '3', '4', '5', '6', '7', '8', '9', '0', '*', '#');
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          READING, 6, NEXT
          READING, *, BACK
          OFFER,   1, YES
          OFFER,   2, NO
          OFFER,   6, NEXT
          PAUSED,  5, RESUME
          HELP,    #, STOP
          SECTIONS, 0, LATEST
          """)
  void keysMeanWhatTheFileSays(Expect expect, char key, Plain command) {
    assertThat(flow.command(expect, key)).isEqualTo(command);
  }

  @Test
  void digitsPickByNumberInListsOfSectionsAndStories() {
    assertThat(flow.command(Expect.SECTIONS, '3')).isEqualTo(new Command.PickStory(3));
    assertThat(flow.command(Expect.STORIES, '9')).isEqualTo(new Command.PickStory(9));
  }

  @Test
  void anUnknownKeyMeansNothing() {
    assertThat(flow.command(Expect.READING, 'w')).isNull();
    assertThat(flow.command(Expect.NOTHING, '1')).isNull();
  }

  @Test
  void anotherFileCanBeReadInstead(@TempDir Path dir) throws IOException {
    Edited flow =
        Edited.hotline()
            .with("reading", "\"4\": previous", "\"4\": next")
            .with("reading", "\"6\": next", "\"6\": previous");
    Path file = Files.writeString(dir.resolve("ours.yaml"), flow.yaml());
    assertThat(Flow.read(file).command(Expect.READING, '6')).isEqualTo(Plain.PREVIOUS);
  }
}
