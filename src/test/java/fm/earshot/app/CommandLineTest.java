package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.app.CommandLine.Backup;
import fm.earshot.app.CommandLine.Bulletin;
import fm.earshot.app.CommandLine.Check;
import fm.earshot.app.CommandLine.Eval;
import fm.earshot.app.CommandLine.Help;
import fm.earshot.app.CommandLine.Restore;
import fm.earshot.app.CommandLine.Serve;
import fm.earshot.app.CommandLine.Wrong;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {
  private static CommandLine parse(String line) {
    return CommandLine.parse(line.isEmpty() ? new String[0] : line.split(" ", -1));
  }

  @Test
  void nothingServes() {
    assertThat(parse("")).isEqualTo(new Serve(Options.NONE));
    assertThat(parse("serve")).isEqualTo(new Serve(Options.NONE));
  }

  @Test
  void everyOptionOfServeIsRead() {
    assertThat(
            parse(
                "--config c.yaml --port=0 --data d --feed https://x.org/a --feed b.xml --watch w"))
        .isEqualTo(
            new Serve(
                new Options(
                    Path.of("c.yaml"), 0, "d", List.of("https://x.org/a", "b.xml"), List.of("w"))));
  }

  @Test
  void otherCommandsAreRead() {
    assertThat(parse("check")).isEqualTo(new Check(Options.NONE, List.of()));
    assertThat(parse("check names.pls"))
        .isEqualTo(new Check(Options.NONE, List.of(Path.of("names.pls"))));
    assertThat(parse("eval pasted some/dir")).isEqualTo(new Eval("pasted", Path.of("some/dir")));
    assertThat(parse("bulletin --programme sport --seconds 60 --out b.wav"))
        .isEqualTo(new Bulletin(Options.NONE, "sport", 60, Path.of("b.wav"), null));
    assertThat(parse("bulletin --seconds 60 --out b.wav --picture b.svg"))
        .isEqualTo(new Bulletin(Options.NONE, "top", 60, Path.of("b.wav"), Path.of("b.svg")));
    assertThat(parse("backup a.gz --data d"))
        .isEqualTo(new Backup(new Options(null, null, "d", List.of(), List.of()), Path.of("a.gz")));
    assertThat(parse("restore a.gz")).isEqualTo(new Restore(Options.NONE, Path.of("a.gz"), false));
    assertThat(parse("restore --force a.gz"))
        .isEqualTo(new Restore(Options.NONE, Path.of("a.gz"), true));
    assertThat(parse("serve --help")).isEqualTo(new Help());
    assertThat(parse("help")).isEqualTo(new Help());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          serv                        | unknown command "serv"; did you mean "serve"?
          backup                      | backup takes a file
          restore a b                 | restore takes a file, not "b"
          backup a --force            | unknown option "--force"; known are --config, --data
          --prot 80                   | unknown option "--prot"; did you mean "--port"?
          --port                      | --port needs a value
          --port --data d             | --port needs a value
          --port=                     | --port needs a value
          --port x                    | --port must be 0 to 65535, not "x"
          --port 1 --port 2           | --port can be given once only
          serve here                  | serve takes options only, not "here"
          eval pasted                 | eval takes a name and a directory
          eval --port 1               | eval takes a name and a directory
          eval a b c                  | eval takes a name and a directory, not "c"
          bulletin --seconds 60       | bulletin needs --seconds N and --out FILE
          bulletin --seconds 60 --out x --picture x.png | --picture must end in .svg
          bulletin --seconds 1 --out x | --seconds must be 5 to 3600, not "1"
          """)
  void wrongUseIsOneLine(String line, String wrong) {
    assertThat(parse(line)).isEqualTo(new Wrong(wrong));
  }
}
