package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.audio.file.Format;
import fm.earshot.audio.file.Target;
import fm.earshot.audio.shelf.Newscast;
import fm.earshot.news.Level;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletinSettingsTest {
  @TempDir Path directory;

  private Settings.Producers read(String yaml) throws IOException {
    Files.writeString(directory.resolve("earshot.yaml"), yaml);
    return Settings.read(Options.NONE, Map.of(), directory, ZoneOffset.UTC).producers();
  }

  @Test
  void everyKeyIsRead() throws IOException {
    Files.writeString(directory.resolve("ping.wav"), "ping");
    Settings.Producers producers =
        read(
            """
            bulletins:
              - name: hourly
                programme: top
                seconds: 90
                rung: summary
                every: 1h
                profile: prss
                formats: [wav-24, mp2]
                intro: Northlight news.
                outro: Back in an hour.
                sounder: ping.wav
                bed: ping.wav
                approve: true
                airable: 90m
              - sport
              - {programme: world, at-most: 300}
            producers:
              users: {airdesk: a-long-password}
              token: one
              tokens: {Harbour FM: another}
              public: true
              shelf: 99
            """);
    Path ping = directory.resolve("ping.wav");
    assertThat(producers.newscasts())
        .containsExactly(
            new Newscast(
                "hourly",
                new Newscast.Contents("top", Duration.ofSeconds(90), true, Level.SUMMARY),
                new Newscast.Frame("Northlight news.", "Back in an hour.", ping, ping),
                new Newscast.Form(Target.PRSS, List.of(Format.WAV_24, Format.MP2)),
                new Newscast.Airing(Duration.ofHours(1), true, Duration.ofMinutes(90))),
            Newscast.usual("sport"),
            new Newscast(
                "world",
                new Newscast.Contents("world", Duration.ofMinutes(5), false, null),
                Newscast.Frame.USUAL,
                Newscast.Form.USUAL,
                Newscast.Airing.USUAL));
    assertThat(producers.pull())
        .isEqualTo(
            new Settings.Pull(
                Map.of("airdesk", new Secret("a-long-password")),
                new Secret("one"),
                Map.of("Harbour FM", new Secret("another")),
                true));
    assertThat(producers.shelf()).isEqualTo(99);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - {name: a/b}                   | bulletins.name must be small letters, digits and dashes, since it is an address, not "a/b"
          - {programme: World news}       | a bulletin has a name of small letters, digits and dashes
          - {name: a, seconds: 9}         | bulletins.seconds must be 10 to 3600, not "9"
          - {name: a, every: 1m}          | bulletins.every must be 5m to 24h, such as 30m or 1h, not "1m"
          - {name: a, seconds: 60, at-most: 60} | a bulletin has either seconds or at-most
          - {name: a, formats: [wav, wav-24]} | bulletins.formats must be some of wav or wav-24, mp3, mp2, m4a and opus, not a list
          - {name: a, rung: long}         | bulletins.rung must be headline, summary, long-summary or full, not "long"
          - {name: a, profile: loud}      | bulletins.profile must be ebu, prss, podcast or alexa, not "loud"
          - {name: a, sounder: none.wav}  | bulletins.sounder must be a file that can be read, not "none.wav"
          - {name: a, evry: 1h}           | in bulletins, unknown key "evry"; did you mean "every"?
          - {programme: top, airable: 40d} | bulletins.airable must be 1m to 30d, such as 90m, 6h or 2d, not "40d"
          """)
  void whatIsWrongIsSaidWithItsLine(String item, String message) {
    assertThatThrownBy(() -> read("bulletins:\n  " + item + "\n"))
        .isInstanceOf(SettingsException.class)
        .hasMessage("earshot.yaml:2: " + message);
  }

  @Test
  void noNameStandsTwice() {
    assertThatThrownBy(() -> read("bulletins: [top, {name: top, programme: world}]"))
        .hasMessage("earshot.yaml:1: the bulletin \"top\" stands twice");
  }
}
