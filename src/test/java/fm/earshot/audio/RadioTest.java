package fm.earshot.audio;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Level;
import fm.earshot.news.Provenance;
import fm.earshot.news.Story;
import fm.earshot.news.Wording;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import fm.earshot.summary.Size;
import fm.earshot.summary.Summary;
import fm.earshot.summary.Told;
import fm.earshot.testing.Scripts;
import fm.earshot.testing.Summaries;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// A bulletin says of a summary what is written for the radio, a conversation what is not.
class RadioTest {
  private static final Fitting FITTING = new Fitting("Here is the news.", "That was the news.");
  private static final String READ = "The council puts the harbour off until the spring.";
  private static final Provenance MADE = new Provenance(Wording.EDITED, "", "Ada");
  private static final Story STORY =
      Scripts.story(
          Scripts.NOW,
          "Harbour Wire",
          null,
          "Harbour put off",
          "The council of Aldby put the harbour off until the spring on Monday.",
          "It had met for the third time this year, and nobody spoke against it, members said. "
              .repeat(20)
              .strip());

  private static Summary radio(Story story) {
    Summary own = Summaries.own().of(story);
    Map<Size, Told> sizes = new EnumMap<>(own.sizes());
    sizes.put(Size.RADIO, new Told(MADE, List.of(new fm.earshot.summary.Line(READ, List.of(0)))));
    return new Summary(own.story(), own.version(), sizes);
  }

  @Test
  void aBulletinSaysWhatIsWrittenForTheRadio() {
    Script script = Scripts.of(List.of(STORY), RadioTest::radio);

    Window window = Window.atMost(Duration.ofSeconds(30));
    Timings timings = new Timings(Pauses.RADIO);
    Bulletin bulletin = (Bulletin) FITTING.fill(script, "top", window, Level.SUMMARY, timings);

    Line.Item item = bulletin.items().getFirst();
    assertThat(item.cues()).extracting(Cue::text).containsExactly(READ);
    assertThat(item.provenance()).isEqualTo(MADE);
    assertThat(item.shortened()).isFalse();
  }

  @Test
  void aConversationDoesNot() {
    StoryScript story =
        Objects.requireNonNull(Scripts.of(List.of(STORY), RadioTest::radio).story(STORY.id()));

    assertThat(story.level(Level.SUMMARY)).extracting(Cue::text).doesNotContain(READ);
    assertThat(story.kind(Level.SUMMARY)).isEqualTo(Wording.OWN_WORDS);
  }
}
