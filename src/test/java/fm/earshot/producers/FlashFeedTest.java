package fm.earshot.producers;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fm.earshot.audio.SpeechException;
import fm.earshot.audio.reading.Recorder;
import fm.earshot.audio.reading.Recordings;
import fm.earshot.news.Handling;
import fm.earshot.news.Story;
import fm.earshot.script.Cue;
import fm.earshot.testing.Booths;
import fm.earshot.testing.Scripts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlashFeedTest {
  @TempDir Path directory;

  private static final Instant NOW = Scripts.NOW;
  private static final Notices WORDING =
      new Notices(
          "A machine reads.", "From {source}.", "An A.I. summary.", "Corrected. {correction}");

  private static Story story(Instant made, String source, @Nullable String url, String headline) {
    return Scripts.story(made, source, url, headline, headline + " is what happened today.");
  }

  private static JsonNode feed(Story... stories) {
    return FlashFeed.json(FlashFeed.newest(Scripts.of(List.of(stories)), NOW), WORDING);
  }

  @Test
  void theFirstFiveStoriesComeNewestFirst() {
    Story[] stories =
        IntStream.of(5, 2, 9, 1, 7, 3)
            .mapToObj(h -> story(NOW.minus(Duration.ofHours(h)), "Wire", null, "Number " + h))
            .toArray(Story[]::new);
    JsonNode feed = feed(stories);
    FlashRules.check(feed, NOW);
    assertThat(feed.findValuesAsText("titleText"))
        .containsExactly("Number 1", "Number 2", "Number 5", "Number 7", "Number 9");
  }

  @Test
  void nothingOlderThanSevenDaysIsThere() {
    Story old = story(NOW.minus(Duration.ofDays(7)), "Wire", null, "Last week");
    Story young = story(NOW.minus(Duration.ofDays(7)).plusSeconds(1), "Wire", null, "This week");
    assertThat(feed(old, young).findValuesAsText("titleText")).containsExactly("This week");
    assertThat(feed(old)).isEmpty();
  }

  @Test
  void aStoryFromTheFutureIsOfNow() {
    JsonNode feed = feed(story(NOW.plus(Duration.ofHours(3)), "Wire", null, "Ahead"));
    FlashRules.check(feed, NOW);
    assertThat(feed.get(0).get("updateDate").asText()).isEqualTo("2026-10-12T12:00:00.0Z");
  }

  @Test
  void aNewVersionIsANewItem() {
    Story first = story(NOW, "Wire", null, "Changed");
    assertThat(feed(first).get(0).get("uid")).isEqualTo(feed(first).get(0).get("uid"));
    assertThat(feed(first).get(0).get("uid"))
        .isNotEqualTo(feed(first.withVersion(2)).get(0).get("uid"));
  }

  @Test
  void theTextEndsWithItsSource() {
    assertThat(feed(story(NOW, "Harbour Wire", null, "The ferry")).get(0).get("mainText").asText())
        .isEqualTo("The ferry is what happened today. From Harbour Wire.");
  }

  @Test
  void aCorrectedStoryBeginsWithWhatWasWrong() {
    Story story = story(NOW, "Harbour Wire", null, "The ferry");
    Handling was = story.handling();
    Handling corrected =
        new Handling(
            was.status(), was.urgency(), was.section(), null, "It was not the tram", "hush", null);
    assertThat(feed(story.withHandling(corrected)).get(0).get("mainText").asText())
        .isEqualTo(
            "Corrected. It was not the tram. The ferry is what happened today. From Harbour Wire.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<b>Quotes</b> \"here\" & \\there", "Line\u2028end \u0007 bell", "😀 雪 é"})
  void whateverAStoryHoldsTheFeedIsJsonAndKeepsTheRules(String hostile) throws IOException {
    JsonNode feed = feed(story(NOW, hostile, hostile, hostile));
    FlashRules.check(new ObjectMapper().readTree(feed.toString()), NOW);
    assertThat(feed.get(0).has("redirectionUrl")).isFalse();
  }

  @Test
  void aSourceWithAnEndlessNameLeavesRoomForTheNews() {
    JsonNode feed = feed(story(NOW, "😀x".repeat(3_000) + " x".repeat(3_000), null, "The ferry"));
    FlashRules.check(feed, NOW);
    assertThat(feed.get(0).get("mainText").asText()).startsWith("The ferry is what happened");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "https://news.example.org/a?b=c&d, https://news.example.org/a?b=c&d",
        "http://news.example.org/é, http://news.example.org/%C3%A9",
        "HTTPS://news.example.org, HTTPS://news.example.org",
        "javascript:alert(1), -",
        "ftp://news.example.org/a, -",
        "https://, -",
        "https://a b, -",
        "/a, -"
      })
  void onlyAnAddressOfTheWebIsLinked(String url, @Nullable String linked) {
    JsonNode link = feed(story(NOW, "Wire", url, "Linked")).get(0).path("redirectionUrl");
    assertThat(link.isMissingNode() ? null : link.asText()).isEqualTo(linked);
  }

  @Test
  void aLongTextIsCutAtTheEndOfASentence() {
    List<Cue.Prompt> cues = Collections.nCopies(40, new Cue.Prompt("Twelve chars"));
    assertThat(FlashItem.sentences(cues, 60)).isEqualTo("Twelve chars" + " Twelve chars".repeat(3));
    List<Cue.Prompt> mixed =
        List.of(
            new Cue.Prompt("One."),
            new Cue.Prompt("Two begins,"),
            new Cue.Prompt("and ends."),
            new Cue.Prompt("Three."));
    assertThat(FlashItem.sentences(mixed, 100)).isEqualTo("One. Two begins, and ends. Three.");
    assertThat(FlashItem.sentences(mixed, 30)).isEqualTo("One. Two begins, and ends.");
    assertThat(FlashItem.sentences(mixed, 20)).isEqualTo("One.");
    assertThat(FlashItem.sentences(mixed, 1)).isEqualTo("One.");
  }

  @Test
  void anItemInOurOwnVoiceHasAStreamAndStillItsText() throws IOException {
    InstantSource clock = InstantSource.fixed(Scripts.NOW);
    try (Recorder recorder =
        new Recorder(
            () -> {
              throw new SpeechException("nobody");
            },
            Recordings.open(directory, 1, clock),
            Booths.CREDITS,
            clock)) {
      FlashAudio audio = new FlashAudio(URI.create("https://news.example.org"), recorder);
      Story story = Scripts.story(Scripts.NOW, "Wire", null, "Ferry back", "It sailed.");
      List<FlashItem> items = FlashFeed.newest(Scripts.of(List.of(story)), Scripts.NOW);
      Notices notices = new Notices("A machine.", "From {source}.", "A.I.", "{correction}");
      JsonNode item = FlashFeed.json(items, notices, audio).get(0);
      String stream = "https://news.example.org/stories/" + story.id() + "/flash.mp3";
      assertThat(item.get("streamUrl").asText()).isEqualTo(stream);
      assertThat(item.get("mainText").asText()).isEqualTo("It sailed. From Wire.");
      Channel channel = new Channel("C", URI.create("https://news.example.org"), "About.");
      assertThat(new FlashRss(channel, "en", notices, audio).of(items))
          .contains("<enclosure url=\"" + stream + "\" length=\"0\" type=\"audio/mpeg\"");
    }
  }
}
