package fm.earshot.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.Content;
import fm.earshot.news.Credit;
import fm.earshot.news.Embargo;
import fm.earshot.news.Handling;
import fm.earshot.news.Headline;
import fm.earshot.news.Origin;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.news.Timing;
import fm.earshot.testing.MemoryStoryBook;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// What the desk decides holds against a wire that says again what it said before.
class DeskWordTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final StoryId ID = ItemFixture.ID;

  private final MemoryStoryBook book = new MemoryStoryBook();
  private final Intake intake = new Intake(book, () -> NOON);
  private final ItemFixture wire = new ItemFixture(NOON);

  @Test
  void cancelThatIsSentAgainAfterTheDesksRestoreKillsNoMore() {
    intake.take(wire.says("One."));
    intake.take(wire.canceled());
    intake.restore(ID, "anna");
    assertThat(intake.take(wire.canceled())).isInstanceOf(Filed.Unchanged.class);
    assertThat(intake.take(new ItemFixture(NOON.minusSeconds(5)).canceled()))
        .isInstanceOf(Filed.Unchanged.class);
    assertThat(book.killed(ID)).isFalse();
  }

  @Test
  void cancelThatCameWhileTheDeskHadKilledTheStoryIsKnownToo() {
    intake.take(wire.says("One."));
    intake.kill(ID, "legal", "anna");
    intake.take(wire.canceled());
    intake.restore(ID, "anna");
    assertThat(intake.take(wire.canceled())).isInstanceOf(Filed.Unchanged.class);
    assertThat(book.killed(ID)).isFalse();
  }

  @Test
  void laterOrChangedCancelKillsAgain() {
    intake.take(wire.says("One."));
    intake.take(wire.canceled());
    intake.restore(ID, "anna");
    assertThat(intake.take(new ItemFixture(NOON.plusSeconds(1)).canceled()))
        .isInstanceOf(Filed.Killed.class);
    assertThat(book.killed(ID)).isTrue();

    intake.restore(ID, "anna");
    Item said = wire.canceled();
    Content changed =
        new Content(new Headline("Withdrawn for legal reasons"), null, List.of(), "en");
    intake.take(new Item(ID, changed, said.credit(), said.timing(), said.handling()));
    assertThat(book.killed(ID)).isTrue();
  }

  @Test
  void cancelThatTheDeskPushesAlwaysKills() {
    intake.take(wire.says("One."));
    Item pushed = ofDesk(wire.canceled(), wire.canceled().timing());
    intake.take(pushed);
    intake.restore(ID, "anna");
    intake.take(pushed);
    assertThat(book.killed(ID)).isTrue();
  }

  @Test
  void whatTheDeskCorrectedIsNotUndoneByTheSameTextOfTheWireSentAgain() {
    intake.take(wire.says("Wrong."));
    intake.take(ofDesk(wire.says("Right."), wire.says("Right.").timing()));
    Item again = new ItemFixture(NOON.plusSeconds(60)).says("Wrong.");
    assertThat(intake.take(again)).isInstanceOf(Filed.Unchanged.class);
    assertThat(kept().paragraphs()).containsExactly("Right.");
    intake.take(new ItemFixture(NOON.plusSeconds(60)).says("News."));
    assertThat(kept().paragraphs()).containsExactly("News.");
  }

  @Test
  void embargoOfTheDeskHoldsUntilTheWireHasOneOfItsOwn() {
    Embargo desk = new Embargo(NOON.plusSeconds(3600));
    Instant expires = NOON.plusSeconds(9000);
    intake.take(wire.says("One."));
    intake.take(ofDesk(wire.says("One."), new Timing(NOON, desk, expires)));
    for (int i = 1; i <= 3; i++) {
      intake.take(new ItemFixture(NOON.plusSeconds(i)).says("Version " + i));
      assertThat(kept().paragraphs()).containsExactly("Version " + i);
      assertThat(kept().timing().embargo()).isEqualTo(desk);
      assertThat(kept().timing().expires()).isEqualTo(expires);
    }
    int version = kept().version();
    intake.take(new ItemFixture(NOON.plusSeconds(9)).says("Version 3"));
    assertThat(kept().version()).isEqualTo(version);

    Embargo own = new Embargo(NOON.plusSeconds(7200));
    Item item = new ItemFixture(NOON.plusSeconds(9)).says("Version 4");
    Timing timing = new Timing(item.timing().versionCreated(), own, null);
    intake.take(new Item(ID, item.content(), item.credit(), timing, item.handling()));
    assertThat(kept().timing().embargo()).isEqualTo(own);
  }

  private Story kept() {
    return Objects.requireNonNull(book.newest(ID));
  }

  private static Item ofDesk(Item item, Timing timing) {
    Handling handling = item.handling();
    Credit credit = new Credit("Harbour Wire", "bridge", null, null, Origin.DESK);
    return new Item(ID, item.content(), credit, timing, handling);
  }
}
