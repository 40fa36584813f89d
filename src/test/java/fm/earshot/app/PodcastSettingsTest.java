package fm.earshot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.producers.Show;
import fm.earshot.testing.Air;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PodcastSettingsTest {
  @TempDir Path directory;

  private List<Show> shows(String podcast) {
    Air.write(
        directory.resolve("earshot.yaml"),
        "name: Harbour Radio\nbulletins:\n  - name: hourly\n    podcast: " + podcast + "\n");
    return Settings.read(Options.NONE, Map.of(), directory, ZoneOffset.UTC).producers().shows();
  }

  @Test
  void trueTakesAllFromTheStation() {
    assertThat(shows("true"))
        .containsExactly(
            new Show(
                "hourly",
                "Harbour Radio: Hourly",
                "The news from Harbour Radio.",
                new Show.Publisher("Harbour Radio", null),
                "News > Daily News",
                null,
                false));
    assertThat(shows("false")).isEmpty();
  }

  @Test
  void aGroupSaysWhatDirectoriesWantToKnow() {
    assertThat(
            shows(
                "{title: The hour, description: All of it., author: Anna, email: a@b.example,"
                    + " category: News, image: 'https://x.example/c.png', explicit: true}"))
        .containsExactly(
            new Show(
                "hourly",
                "The hour",
                "All of it.",
                new Show.Publisher("Anna", "a@b.example"),
                "News",
                URI.create("https://x.example/c.png"),
                true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{titel: x}               | unknown key \"titel\"; did you mean \"title\"?",
        "{email: nobody}          | bulletins.podcast.email must be an address such as",
        "{image: 'ftp://x/c.png'} | bulletins.podcast.image must be the address of a square",
        "[a, b]                   | bulletins.podcast must be true or a group of keys",
        "maybe                    | bulletins.podcast must be true or false"
      })
  void whatIsWrongIsSaid(String podcast, String wrong) {
    assertThatThrownBy(() -> shows(podcast))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining(wrong);
  }
}
