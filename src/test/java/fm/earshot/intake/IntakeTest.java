package fm.earshot.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.news.Content;
import fm.earshot.news.Story;
import fm.earshot.testing.MemoryStoryBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class IntakeTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private final MemoryStoryBook book = new MemoryStoryBook();
  private final Intake intake = new Intake(book, () -> NOON);
  private final ItemFixture wire = new ItemFixture(NOON);
  private final List<Filed> heard = new ArrayList<>();

  @Test
  void changedTextIsTheNextVersionAndTheSameTextIsNothing() {
    intake.onChange(heard::add);
    assertThat(intake.take(wire.says("One."))).isInstanceOf(Filed.New.class);
    assertThat(intake.take(wire.says("One."))).isInstanceOf(Filed.Unchanged.class);
    assertThat(intake.take(wire.says("Two.")))
        .isInstanceOfSatisfying(
            Filed.Updated.class, updated -> assertThat(updated.story().version()).isEqualTo(2));
    assertThat(heard).hasSize(2);
  }

  @Test
  void whatIsOlderThanTheKeptVersionIsNotTaken() {
    intake.take(wire.says("Newer."));
    Item older = new ItemFixture(NOON.minusSeconds(1)).says("Older.");
    assertThat(intake.take(older)).isInstanceOf(Filed.Unchanged.class);
  }

  @Test
  void killIsFinalUntilRestored() {
    intake.take(wire.says("One."));
    intake.onChange(heard::add);
    assertThat(intake.take(wire.canceled())).isEqualTo(new Filed.Killed(ItemFixture.ID));
    assertThat(intake.take(wire.says("Two."))).isEqualTo(new Filed.Killed(ItemFixture.ID));
    assertThat(intake.kill(ItemFixture.ID, "again", "desk"))
        .isEqualTo(new Filed.Killed(ItemFixture.ID));
    assertThat(heard).containsExactly(new Filed.Killed(ItemFixture.ID));
    intake.restore(ItemFixture.ID, "desk");
    assertThat(heard.getLast()).isInstanceOf(Filed.Updated.class);
    assertThat(intake.take(wire.says("Two."))).isInstanceOf(Filed.Updated.class);
  }

  @Test
  void restoreOfWhatWasNotKilledIsToldToNobody() {
    intake.take(wire.says("One."));
    intake.onChange(heard::add);
    assertThat(intake.restore(ItemFixture.ID, "desk")).isFalse();
    assertThat(heard).isEmpty();
    intake.kill(ItemFixture.ID, "wrong", "desk");
    assertThat(intake.restore(ItemFixture.ID, "desk")).isTrue();
  }

  @Test
  void correctionThatIsSentAgainWithALaterTextIsStillOfTheVersionThatMadeIt() {
    intake.take(wire.says("One."));
    intake.take(wire.corrected("Not two."));
    Item again = wire.corrected("Not two.");
    Item later =
        new Item(
            again.id(),
            wire.says("Uno.").content(),
            again.credit(),
            again.timing(),
            again.handling());
    assertThat(intake.take(later)).isInstanceOf(Filed.Updated.class);
    assertThat(book.newest(ItemFixture.ID))
        .satisfies(story -> assertThat(story.version()).isEqualTo(3))
        .satisfies(story -> assertThat(story.correctedIn()).isEqualTo(2));
  }

  @Test
  void wholeTextOfATeaserThatHasMovedOnIsNotTaken() {
    intake.take(wire.says("Teaser."));
    Story teaser = Objects.requireNonNull(book.newest(ItemFixture.ID));
    Content whole = wire.says("The whole of it.").content();
    assertThat(intake.complete(teaser, whole, teaser.credit())).isInstanceOf(Filed.Updated.class);
    assertThat(intake.complete(teaser, whole, teaser.credit())).isInstanceOf(Filed.Unchanged.class);
    intake.kill(ItemFixture.ID, "wrong", "desk");
    Story newest = Objects.requireNonNull(book.newest(ItemFixture.ID));
    assertThat(intake.complete(newest, whole, teaser.credit())).isInstanceOf(Filed.Killed.class);
    assertThat(Objects.requireNonNull(book.newest(ItemFixture.ID)).version()).isEqualTo(2);
  }

  @Test
  void storyCanBeKilledBeforeItCame() {
    intake.kill(ItemFixture.ID, "legal", "desk");
    assertThat(intake.take(wire.says("One."))).isInstanceOf(Filed.Killed.class);
    assertThat(book.newest(ItemFixture.ID)).isNull();
  }

  @Test
  void tooMuchIsRefusedWithOneLine() {
    assertThatThrownBy(() -> intake.take(wire.headed("x".repeat(501))))
        .isInstanceOf(IntakeException.class)
        .hasMessage("Harbour Wire: item bridge: headline: 501 characters, at most 500 are taken");
    assertThatThrownBy(() -> intake.take(wire.says("x".repeat(200_001))))
        .hasMessageContaining("body: 200001 characters");
    String[] many = Collections.nCopies(2_001, "x").toArray(String[]::new);
    assertThatThrownBy(() -> intake.take(wire.says(many))).hasMessageContaining("2001 paragraphs");
    assertThatThrownBy(() -> intake.take(wire.corrected("x".repeat(1_001))))
        .hasMessageContaining("correction: 1001 characters, at most 1000");
    assertThatThrownBy(() -> intake.take(wire.from("x".repeat(501))))
        .hasMessageContaining("source: 501 characters, at most 500")
        .hasMessageStartingWith("x".repeat(100) + "…: item bridge");
  }

  @Test
  void oneBadItemOfAWireLeavesTheOthers() throws WireException {
    Wire two = new TwoItems(List.of(wire.headed("x".repeat(501)), wire.says("Fine.")));
    assertThat(intake.take(two)).hasSize(1);
  }

  @Test
  void whatCouldNotBeKeptIsAskedForAgain() {
    Wire poisoned = new TwoItems(List.of(wire.says("Fine.")));
    Intake failing = new Intake(book, () -> NOON);
    failing.onChange(filed -> {
      throw new IllegalStateException("the disk is full");
    });
    asked = 0;
    assertThatThrownBy(() -> failing.take(poisoned)).hasMessage("the disk is full");
    assertThat(asked).isEqualTo(1);
  }

  private int asked;

  private final class TwoItems implements Wire {
    private final List<Item> items;

    TwoItems(List<Item> items) {
      this.items = items;
    }

    @Override
    public String name() {
      return "two items";
    }

    @Override
    public List<Item> read() {
      return items;
    }

    @Override
    public void again() {
      asked++;
    }
  }
}
