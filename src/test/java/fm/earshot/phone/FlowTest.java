package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fm.earshot.dialogue.Command;
import fm.earshot.dialogue.Command.Plain;
import fm.earshot.dialogue.Expect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlowTest {
  private static final Path FILES = Path.of("ivr-flows");
  private static final Map<Plain, Expect> OPENS =
      Map.of(
          Plain.HELP, Expect.HELP,
          Plain.SECTIONS, Expect.SECTIONS,
          Plain.HEADLINES, Expect.STORIES,
          Plain.PAUSE, Expect.PAUSED);

  private final Flow flow = Flow.hotline();

  @Test
  void everyCommandThatNeedsNoWordsIsAtMostTwoKeysAway() {
    Set<Plain> reached = commands(Expect.READING);
    for (Plain first : Set.copyOf(reached)) {
      Expect second = OPENS.get(first);
      if (second != null) {
        reached.addAll(commands(second));
      }
    }
    // The answers are a key away where they are asked for.
    reached.addAll(commands(Expect.OFFER));
    assertThat(reached).containsExactlyInAnyOrder(Plain.values());
  }

  private Set<Plain> commands(Expect expect) {
    Set<Plain> commands = EnumSet.noneOf(Plain.class);
    for (Flow.Action action : flow.node(expect).keys().values()) {
      if (action instanceof Flow.Action.Ask(Plain command)) {
        commands.add(command);
      }
    }
    return commands;
  }

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
  void theFileFitsItsSchema() throws IOException {
    JsonNode yaml = new YAMLMapper().readTree(FILES.resolve("hotline.yaml").toFile());
    assertThat(schema().validate(yaml)).isEmpty();
  }

  @Test
  void theSchemaNamesTheSameCommands() throws IOException {
    JsonNode schema = new ObjectMapper().readTree(FILES.resolve("hotline.schema.json").toFile());
    JsonNode commands = schema.at("/$defs/command/enum");
    assertThat(commands).hasSize(Plain.values().length + 1);
    String yaml = Files.readString(FILES.resolve("hotline.yaml"));
    for (JsonNode command : commands) {
      String tried = yaml.replace("\"6\": next", "\"6\": " + command);
      if (!command.asText().equals("pick")) {
        assertThat(Flow.problems("hotline.yaml", tried)).isEmpty();
      }
    }
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(FILES.resolve("hotline.schema.json")), InputFormat.JSON);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "6": next          | "6": onward        | no command "onward"; one of pick, latest, next
          "6": next          | "66": next         | no key "66"; keys are
          "6": next          | "5": next          | key "5" is given twice
          "6": next          | "6": [next]        | no command ""
          timeout: 50        | timeout: 0         | timeout "0"; it is 1 to 60 seconds
          timeout: 50        | timeout: soon      | timeout "soon"
          timeout: 50        | pause: 50          | no "pause" here; one of like, timeout
          like: reading      | like: dreaming     | no node "dreaming" to be like
          paused:            | dozing:            | no "dozing" here; one of reading, offer
          help:              | paused:            | "paused" is given twice
          "0": latest        | "0": pick          | "pick" wants a key from "1" to "9"
          speech: true       | speech: perhaps    | speech "perhaps"; it is true or false
          [go on, resume     | next #             | hints are a list
          like: reading      | like: *unknown     | undefined alias
          flow: hotline      | flo: hotline       | no "flo" here; one of flow, nodes
          """)
  void whatIsWrongIsSaidWithFileAndLine(String right, String wrong, String problem)
      throws IOException {
    List<String> lines = Files.readAllLines(FILES.resolve("hotline.yaml"));
    int line = 0;
    while (!lines.get(line).contains(right)) {
      line++;
    }
    lines.set(line, lines.get(line).replace(right, wrong));
    String start = "my.yaml:" + (line + 1) + ": ";
    assertThat(Flow.problems("my.yaml", String.join("\n", lines)))
        .anySatisfy(each -> assertThat(each).startsWith(start).contains(problem));
  }

  @ParameterizedTest
  @CsvSource({"''", "'[]'", "'a: b: c'", "'- - - - - - - - - - - - - - x'", "nodes: 5", "'\t'"})
  void whatIsNoFlowIsRefusedInALine(String yaml) {
    assertThat(Flow.problems("x.yaml", yaml))
        .isNotEmpty()
        .allMatch(each -> each.startsWith("x.yaml:"));
    assertThatThrownBy(() -> Flow.parse("x.yaml", yaml))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherFileCanBeReadInstead(@TempDir Path dir) throws IOException {
    String yaml =
        Files.readString(FILES.resolve("hotline.yaml")).replace("\"6\": next", "\"6\": stop");
    Path file = Files.writeString(dir.resolve("ours.yaml"), yaml);
    assertThat(Flow.read(file).command(Expect.READING, '6')).isEqualTo(Plain.STOP);
  }
}
