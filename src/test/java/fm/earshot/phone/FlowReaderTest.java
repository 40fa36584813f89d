package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fm.earshot.dialogue.Command.Plain;
import fm.earshot.dialogue.Expect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong in a flow is found by the reader, with its line, and by the published schema.
class FlowReaderTest {
  private static final Path SCHEMA = Path.of("ivr-flows/hotline.schema.json");
  private static final YAMLMapper YAML =
      new YAMLMapper(
          YAMLFactory.builder()
              .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
              .build());

  @Test
  void ourHotlineFitsItsSchema() throws IOException {
    assertThat(fits(Edited.hotline())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reading  | "6": next        | "6": onward       | no command "onward"; one of pick, latest,
          reading  | "6": next        | "66": next        | no key "66"; keys are
          reading  | "6": next        | "6": [next]       | no command ""
          reading  | "6": next        | "6":              | no command ""
          reading  | "0": help        | "0": pick         | "pick" at the key 0; it wants a key from
          reading  | "*": back        | "*": pick         | "pick" at the key *
          sections | "1-9": pick      | "9-1": pick       | no key "9-1"
          sections | "1-9": pick      | "5-5": pick       | no key "5-5"
          sections | "1-9": pick      | "0-9": pick       | "pick" at the key 0
          paused   | timeout: 50      | timeout: 0        | timeout "0"; it is 1 to 60 seconds
          paused   | timeout: 50      | timeout: 61       | timeout "61"
          paused   | timeout: 50      | timeout: soon     | timeout "soon"
          paused   | timeout: 50      | timeout: "50"     | timeout "50"
          paused   | timeout: 50      | timeout: 5.5      | timeout "5.5"
          paused   | timeout: 50      | pause: 50         | no "pause" here; one of like, timeout
          paused   | like: reading    | like: dreaming    | no node "dreaming" to be like; one of
          paused   | paused:          | dozing:           | no "dozing" here; one of reading, offer
          reading  | speech: true     | speech: perhaps   | speech "perhaps"; it is true or false
          reading  | speech: true     | speech: yes       | speech "yes"; it is true or false
          reading  | speech: true     | speech: "true"    | speech "true"
          offer    | hints: ["yes",   | hints: [true,     | "true"; a word belongs here
          offer    | hints: ["yes",   | hints: [7,        | "7"; a word belongs here
          offer    | hints: ["yes",   | hints: [" ",      | " "; a word belongs here
          offer    | hints: ["yes",   | hints: ["a, b",   | a hint is a phrase
          paused   | hints: [go on, r | hints: next # [go | hints are a list
          """)
  void theReaderAndTheSchemaRefuse(String node, String right, String wrong, String problem)
      throws IOException {
    Edited flow = Edited.hotline().with(node, right, wrong);
    String start = "my.yaml:" + Edited.hotline().line(node, right) + ": " + problem;
    assertThat(flow.problems()).anySatisfy(each -> assertThat(each).startsWith(start));
    assertThat(fits(flow)).as("fits the schema").isFalse();
  }

  /// What only the reader can see, since it has to do with another line.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          reading  | "6": next        | "5": next         | key "5" is given twice; keep one of them
          sections | "0": latest      | "3": latest       | key "3" is given twice; keep one of them
          help     | help:            | paused:           | "paused" is given twice; keep one of them
          paused   | timeout: 50      | speech: true      | "speech" is given twice
          """)
  void theReaderRefusesWhatIsGivenTwice(String node, String right, String wrong, String problem) {
    Edited flow =
        Edited.hotline().with("paused", "like: reading", "like: reading\\n    speech: true");
    assertThat(flow.problems()).isEmpty();
    String start = "my.yaml:" + flow.line(node, right) + ": " + problem;
    assertThat(flow.with(node, right, wrong).problems())
        .anySatisfy(each -> assertThat(each).startsWith(start));
  }

  @ParameterizedTest
  @ValueSource(strings = {"reading", "paused"})
  void likeDoesNotGoRound(String like) {
    Edited flow = Edited.hotline().with("reading", "timeout: 1", "like: " + like);
    String told = "\" is itself like another; name one with its own keys";
    assertThat(flow.problems())
        .containsExactly(
            "my.yaml:" + flow.line("reading", "like") + ": \"" + like + told,
            "my.yaml:" + flow.line("offer", "like") + ": \"reading" + told,
            "my.yaml:" + flow.line("paused", "like") + ": \"reading" + told);
  }

  @Test
  void wordsAreTakenAsTheyAreWritten() throws IOException {
    Edited flow =
        Edited.hotline()
            .with("offer", "\"1\": \"yes\"", "1: yes")
            .with("offer", "\"2\": \"no\"", "2: no")
            .with("offer", "hints: [\"yes\", \"no\"", "hints: [yes, on");
    assertThat(flow.problems()).isEmpty();
    assertThat(fits(flow)).isTrue();
    assertThat(Flow.parse("x", flow.yaml()).node(Expect.OFFER).hints()).startsWith("yes", "on");
  }

  @Test
  void theSchemaNamesTheSameCommands() throws IOException {
    JsonNode commands = new ObjectMapper().readTree(SCHEMA.toFile()).at("/$defs/command/enum");
    assertThat(commands)
        .extracting(JsonNode::asText)
        .containsExactlyElementsOf(FlowFields.names(Plain.values()));
  }

  @ParameterizedTest
  @CsvSource({"''", "'[]'", "'a: b: c'", "nodes: 5", "'flow: x'", "'flow: 7\nnodes: 7'", "'\t'"})
  void whatIsNoFlowIsRefusedInALine(String yaml) {
    assertThat(Flow.problems("x.yaml", yaml))
        .isNotEmpty()
        .allMatch(each -> each.startsWith("x.yaml:"));
    assertThatThrownBy(() -> Flow.parse("x.yaml", yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("x.yaml:");
  }

  @Test
  void allProblemsAreSaidAtOnceInTheOrderOfTheirLines() {
    Edited flow =
        Edited.hotline()
            .with("help", "\"9\": mispronounced", "\"9\": mail")
            .with("offer", "timeout: 4", "timeout: 400")
            .with("reading", "\"1\": sentence-back", "\"1\": rewind");
    assertThat(flow.problems())
        .extracting(each -> each.replaceFirst(";.*", ""))
        .containsExactly(
            "my.yaml:" + flow.line("reading", "rewind") + ": no command \"rewind\"",
            "my.yaml:" + flow.line("offer", "400") + ": timeout \"400\"",
            "my.yaml:" + flow.line("help", "mail") + ": no command \"mail\"");
  }

  private static boolean fits(Edited flow) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
    return schema.validate(YAML.readTree(flow.yaml())).isEmpty();
  }
}
