package fm.earshot.alexa;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.dialogue.Command;
import fm.earshot.dialogue.Command.Plain;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class IntentTest {
  @Test
  void everyCommandIsReachedByAnIntent() {
    Set<Object> reached =
        Arrays.stream(Intent.values())
            .map(Intent::asksFor)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    assertThat(reached).containsAll(EnumSet.allOf(Plain.class));
    assertThat(reached)
        .contains(
            Command.TuneIn.class,
            Command.FindStory.class,
            Command.PickStory.class,
            Command.AskStory.class,
            Command.Briefing.class);
  }

  @Test
  void everyIntentIsFoundByItsName() {
    for (Intent intent : Intent.values()) {
      assertThat(Intent.named(intent.key())).isSameAs(intent);
    }
    assertThat(Intent.named("NoSuchIntent")).isNull();
    assertThat(Intent.named(null)).isNull();
  }

  @Test
  void slotsBecomeCommandsOrTheNearestThing() {
    assertThat(Intent.TOPIC_NEWS.command("sport")).isEqualTo(new Command.TuneIn("sport"));
    assertThat(Intent.TOPIC_NEWS.command(null)).isEqualTo(Plain.SECTIONS);
    assertThat(Intent.FIND_STORY.command(" the\n ferry "))
        .isEqualTo(new Command.FindStory("the ferry"));
    assertThat(Intent.FIND_STORY.command("?")).isNull();
    assertThat(Intent.ASK_STORY.command("Cuba")).isEqualTo(new Command.AskStory("Cuba"));
    assertThat(Intent.ASK_STORY.command(" ")).isNull();
    assertThat(Intent.FIND_STORY.command("😀".repeat(500)))
        .isEqualTo(new Command.FindStory("😀".repeat(200)));
  }

  @Test
  void ordinalsCountFromOneAndFromTheEnd() {
    assertThat(Intent.PICK_STORY.command("2")).isEqualTo(new Command.PickStory(2));
    assertThat(Intent.PICK_STORY.command("3rd")).isEqualTo(new Command.PickStory(3));
    assertThat(Intent.PICK_STORY.command("Last")).isEqualTo(new Command.PickStory(-1));
    for (String none : new String[] {"?", "", "0", "-2", "99999999999", "second to none"}) {
      assertThat(Intent.PICK_STORY.command(none)).as(none).isNull();
    }
  }

  @Test
  void minutesAreBoundedAndFiveWhenNotSaid() {
    assertThat(Intent.BRIEFING_LENGTH.command("3")).isEqualTo(new Command.Briefing(3));
    assertThat(Intent.BRIEFING_LENGTH.command("0")).isEqualTo(new Command.Briefing(1));
    assertThat(Intent.BRIEFING_LENGTH.command("600")).isEqualTo(new Command.Briefing(60));
    assertThat(Intent.BRIEFING_LENGTH.command("99999999999")).isEqualTo(new Command.Briefing(60));
    assertThat(Intent.BRIEFING_LENGTH.command("?")).isEqualTo(new Command.Briefing(5));
    assertThat(Intent.BRIEFING_LENGTH.command(null)).isEqualTo(new Command.Briefing(5));
  }
}
