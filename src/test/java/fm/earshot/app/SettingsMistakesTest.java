package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is wrong in the settings is told in one line.
class SettingsMistakesTest {
  private static final ZoneId ZONE = ZoneId.of("America/Toronto");

  @TempDir Path directory;

  private Settings read(Map<String, String> environment) {
    return Settings.read(Options.NONE, environment, directory, ZONE);
  }

  private Settings read(String yaml) throws IOException {
    Files.writeString(directory.resolve("earshot.yaml"), yaml);
    return read(Map.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          name: x\\nprot: 80                   | earshot.yaml:2: unknown key "prot"; did you mean "port"?
          phone:\\n  auth_token: x             | earshot.yaml:2: unknown key "phone.auth_token"; did you mean "phone.auth-token"?
          zebra-crossing: 1                    | earshot.yaml:1: unknown key "zebra-crossing"; known are bind, port,
          port: http                           | earshot.yaml:1: port must be 0 to 65535, not "http"
          port: 65536                          | earshot.yaml:1: port must be 0 to 65535, not "65536"
          port: [1]                            | earshot.yaml:1: port must be one value, not a list
          port: 1\\nport: 2                    | earshot.yaml:2: "port" stands already at earshot.yaml:1
          websub: true                         | earshot.yaml:1: websub needs public-url, which hubs call
          sample: maybe                        | earshot.yaml:1: sample must be true or false, not "maybe"
          bind: two words                      | earshot.yaml:1: bind must be an address
          public-url: news.example.org         | earshot.yaml:1: public-url must be a URL such as https://news.example.org, not "news.example.org"
          public-url: https://x.org/?a=b       | earshot.yaml:1: public-url must be a URL
          language: english                    | earshot.yaml:1: language must be a language such as en or en-GB, not "english"
          time-zone: CET+9                     | earshot.yaml:1: time-zone must be a time zone such as Europe/Berlin, not "CET+9"
          identity-key: short                  | earshot.yaml:1: identity-key must be at least 16 characters
          database: mysql://x/y               | earshot.yaml:1: database must be such as jdbc:postgresql://db.example.org/earshot
          database: jdbc:postgresql://h/n?password=hush | earshot.yaml:1: database holds no secrets: there is database-user and database-password
          database: jdbc:postgresql://me:hush@h/n | earshot.yaml:1: database holds no secrets: there is database-user and database-password
          database: jdbc:postgresql://h/n      | earshot.yaml:1: with a database, identity-key must be set, the same on every node
          name: ''                             | earshot.yaml:1: name must not be blank
          phone: yes                           | earshot.yaml:1: phone is a group of keys, not "yes"
          phone:\\n  input: speech             | earshot.yaml:2: phone.input must be "keys and speech" or "keys", not "speech"
          phone:\\n  flow: none.yaml            | earshot.yaml:2: phone.flow must be a file that can be read, not "none.yaml"
          phone:\\n  numbers:\\n    home: top  | earshot.yaml:3: phone.numbers holds telephone numbers such as +15550100, not "home"
          feeds:\\n- ftp://example.org/x       | earshot.yaml:2: feeds must be a URL such as https://news.example.org/feed.xml or a file, not "ftp://example.org/x"
          feeds:\\n- url: example.org          | earshot.yaml:2: feeds.url must be a URL
          feeds:\\n- name: Wire                | earshot.yaml:2: a feed has either url or file
          feeds:\\n- url: https://x.org/\\n  pol: 5m  | earshot.yaml:3: in feeds, unknown key "pol"; did you mean "poll"?
          feeds:\\n- url: https://x.org/\\n  poll: often | earshot.yaml:3: feeds.poll must be 1s to 24h, such as 30s, 5m or 1h, not "often"
          feeds:\\n  url: https://x.org/       | earshot.yaml:1: feeds must be a list, not a group of keys
          watch:\\n- name: Desk                | earshot.yaml:2: a folder to watch has a dir
          programmes:\\n- sections: [a]        | earshot.yaml:2: a programme has a name
          programmes:\\n- a\\n- a              | earshot.yaml:3: the programme "a" stands twice
          programmes:\\n- name: a\\n  size: 0  | earshot.yaml:3: programmes.size must be 1 to 100, not "0"
          summaries:\\n  engine: gpt        | earshot.yaml:2: summaries.engine must be none, openai, anthropic or bedrock, not "gpt"
          summaries:\\n  engine: openai     | earshot.yaml:2: summaries.engine openai needs summaries.model (the name of a model)
          summaries:\\n  model: m\\n  engine: openai | earshot.yaml:3: summaries.engine openai needs summaries.api-key (or base-url, for a server of your own)
          summaries:\\n  model: m\\n  engine: anthropic | earshot.yaml:3: summaries.engine anthropic needs summaries.api-key (better by environment)
          summaries:\\n  model: m\\n  engine: bedrock | earshot.yaml:3: summaries.engine bedrock needs summaries.region (such as eu-central-1)
          summaries:\\n  model: m\\n  engine: bedrock\\n  region: eu-west-1\\n  api-key: hush | earshot.yaml:5: summaries.api-key must be ID:SECRET for bedrock, or not set
          summaries:\\n  model: my model    | earshot.yaml:2: summaries.model must be the name of a model, without spaces, not "my model"
          summaries:\\n  base-url: ollama:11434 | earshot.yaml:2: summaries.base-url must be a URL such as http://localhost:11434/v1, not "ollama:11434"
          summaries:\\n  region: Europe     | earshot.yaml:2: summaries.region must be an AWS region such as eu-central-1, not "Europe"
          summaries:\\n  timeout: 1h        | earshot.yaml:2: summaries.timeout must be 1s to 5m, not "1h"
          summaries:\\n  at-once: 0         | earshot.yaml:2: summaries.at-once must be 1 to 16, not "0"
          summaries:\\n  calls-a-day: many  | earshot.yaml:2: summaries.calls-a-day must be 0 to 999999999, not "many"
          summaries:\\n  price-in: 2,5      | earshot.yaml:2: summaries.price-in must be the price of a million tokens, such as 2.5, not "2,5"
          summaries:\\n  prize-in: 1        | earshot.yaml:2: unknown key "summaries.prize-in"; did you mean "summaries.price-in"?
          name: x\\nport: : 1                  | earshot.yaml:2: not YAML:
          name: x\\n\\tport: 1                 | earshot.yaml:2: not YAML:
          just words                           | earshot.yaml:1: settings are lines of "key: value"
          feeds: &a [*a]                       | earshot.yaml:1:
          feeds: &a [x]\\nwatch: *a            | earshot.yaml:1: a list or group with an alias cannot be used twice
          [a]: b                               | earshot.yaml:1: a key is one word
          name: a\\n---\\nname: b              | earshot.yaml:2: not YAML:
          """)
  void mistakeIsOneLineThatSaysWhereAndWhatIsRight(String yaml, String line) {
    assertThatThrownBy(() -> read(yaml.replace("\\n", "\n").replace("\\t", "\t")))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(line)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EARSHOT_PORT          | x  | EARSHOT_PORT: port must be 0 to 65535, not "x"
          EARSHOT_PROT          | 80 | environment: unknown key "EARSHOT_PROT"; did you mean "EARSHOT_PORT"?
          EARSHOT_FEEDS         | gopher://x | EARSHOT_FEEDS: feeds must be a URL
          EARSHOT_PHONE_NUMBERS | 123 | EARSHOT_PHONE_NUMBERS: phone.numbers must be number and programme
          """)
  void mistakeInTheEnvironmentNamesTheVariable(String name, String value, String line) {
    assertThatThrownBy(() -> read(Map.of(name, value)))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith(line);
  }

  @Test
  void fileThatIsNamedMustExist() {
    Options options = new Options(Path.of("nowhere.yaml"), null, null, List.of(), List.of());
    assertThatThrownBy(() -> Settings.read(options, Map.of(), directory, ZONE))
        .isInstanceOf(SettingsException.class)
        .hasMessage("nowhere.yaml: no such file");
  }

  @Test
  void fileThatIsNoTextIsNamed() throws IOException {
    Files.write(directory.resolve("earshot.yaml"), new byte[] {(byte) 0xC3, 0x28});
    assertThatThrownBy(() -> read(Map.of())).hasMessage("earshot.yaml: not UTF-8 text");
    Files.write(directory.resolve("earshot.yaml"), new byte[2 << 20]);
    assertThatThrownBy(() -> read(Map.of()))
        .hasMessage("earshot.yaml: larger than 1 MB, not a settings file");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tokens: [anna]",
        "tokens:\n    +1 555 0100: hushhush",
        "tokens:\n    desk: hushhush",
        "tokens:\n    anna: [hushhush]",
        "tokens:\n    anna: hushhush\n    ben: hushhush",
        "token: hushhush\n  tokens:\n    anna: hushhush"
      })
  void wrongTokenIsSaidWithoutShowingIt(String tokens) {
    assertThatThrownBy(() -> read("desk:\n  " + tokens + "\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessageMatching("earshot.yaml:\\d+: desk.tokens .*")
        .hasMessageNotContaining("hushhush");
  }
}
