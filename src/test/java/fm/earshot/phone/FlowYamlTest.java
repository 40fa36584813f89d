package fm.earshot.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The traps of YAML, each refused in one line.
class FlowYamlTest {
  @TempDir Path dir;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          offer   | like: reading    | like: &r reading     | the anchor &r; write out what it stands for
          offer   | like: reading    | like: *r             | the alias *r; write out what it stands for
          help    | "#": stop        | "#": !!str stop      | the tag tag:yaml.org,2002:str; words and numbers
          offer   | timeout: 4       | \\ttimeout: 4        | not YAML: found character
          reading | "#": sections    | #: sections          | # without quotes begins a comment; the key is
          reading | "*": back        | *: back              | not YAML: unexpected character found
          offer   | timeout: 4       | <<: {timeout: 4}     | no "<<" here; one of like
          offer   | offer:           | {offer}:             | no "" here; one of reading
          reading | timeout: 1       | timeout: \\a          | not YAML: the character BEL;
          """)
  void trapIsSaidWithItsLine(String node, String right, String wrong, String problem) {
    Edited flow = Edited.hotline();
    String start = "my.yaml:" + flow.line(node, right) + ": " + problem;
    assertThat(flow.with(node, right, wrong).problems())
        .anySatisfy(each -> assertThat(each).startsWith(start));
  }

  @Test
  void secondDocumentIsRefused() {
    Edited flow = Edited.hotline();
    assertThat(Flow.problems("two.yaml", flow.yaml() + "---\n" + flow.yaml()))
        .containsExactly(
            "two.yaml:" + (flow.lines().size() + 1) + ": a second document; a file is one flow");
  }

  @Test
  void laughterOfABillionIsCutShort() {
    StringBuilder yaml = new StringBuilder("a0: &a0 [ha]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      yaml.append("a%d: &a%d [%s, %s, %s]\n".formatted(i, i, before, before, before));
    }
    List<String> problems =
        assertTimeoutPreemptively(
            Duration.ofSeconds(20), () -> Flow.problems("l.yaml", yaml.toString()));
    assertThat(problems)
        .hasSize(30 + 29)
        .startsWith("l.yaml:1: the anchor &a0; write out what it stands for where needed");
  }

  @Test
  void depthIsBounded() {
    String told = "d.yaml:1: too deep; a flow is four levels";
    assertThat(Flow.problems("d.yaml", "[".repeat(90_000))).containsExactly(told);
    assertThat(Flow.problems("d.yaml", "- ".repeat(20) + "x")).containsExactly(told);
  }

  @Test
  void fileThatIsNotUtf8IsRefusedAtItsLine() throws IOException {
    Edited flow = Edited.hotline().with("offer", "please", "pl\u00e9ase");
    Path file = dir.resolve("latin.yaml");
    Files.write(file, flow.yaml().getBytes(StandardCharsets.ISO_8859_1));
    assertThat(Flow.problems("latin.yaml", file))
        .containsExactly(
            "latin.yaml:"
                + flow.line("offer", "hints")
                + ": not UTF-8; save the file in that encoding");
  }

  @Test
  void hugeFileIsRefused() throws IOException {
    Path file = Files.writeString(dir.resolve("huge.yaml"), "# x\n".repeat(100_000));
    assertThat(Flow.problems("huge.yaml", file))
        .containsExactly("huge.yaml:1: larger than 100 kB; a flow is a page or two of keys");
    assertThat(Flow.problems("huge.yaml", "#".repeat(100_001))).hasSize(1);
  }

  @Test
  void fileOfAWindowsEditorIsRead() throws IOException {
    String yaml = "\uFEFF" + Edited.hotline().yaml().replace("\n", "\r\n");
    Path file = Files.writeString(dir.resolve("windows.yaml"), yaml);
    assertThat(Flow.problems("windows.yaml", file)).isEmpty();
  }
}
