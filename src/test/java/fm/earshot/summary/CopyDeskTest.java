package fm.earshot.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fm.earshot.news.By;
import fm.earshot.news.Provenance;
import fm.earshot.news.Section;
import fm.earshot.news.Story;
import fm.earshot.news.Wording;
import fm.earshot.script.TestWire;
import fm.earshot.summary.NoSummaryException.Reason;
import fm.earshot.testing.FakeModel;
import fm.earshot.testing.Summaries;
import fm.earshot.testing.TestClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CopyDeskTest {
  private final FakeModel model = new FakeModel();
  private final Tally tally = new Tally();
  private final Story story = TestWire.story("b", "world", "Bridge", "The bridge closes.");

  @Test
  void whatNobodyDoubtsIsSpoken() throws NoSummaryException {
    List<KeptSummary> made = desk(Hold.NOTHING, Summaries.BELIEVER).make(story);
    assertThat(made).extracting(KeptSummary::state).containsOnly(State.AUTO).hasSize(4);
    assertThat(made).extracting(kept -> kept.by().who()).containsOnly("fake small, prompt en-1");
    assertThat(tally.passed()).isEqualTo(4);
  }

  @Test
  void oneDoubtKeepsASizeBackAndTheNextJudgeIsNotAskedAboutIt() throws NoSummaryException {
    List<Line> read = new ArrayList<>();
    Judge doubter =
        (of, lines) -> lines.stream().map(_ -> List.of(new Doubt(Check.NAME, "Ada"))).toList();
    Judge second =
        (of, lines) -> {
          read.addAll(lines);
          return Summaries.BELIEVER.doubts(of, lines);
        };
    List<KeptSummary> made = desk(Hold.NOTHING, doubter, second).make(story);
    assertThat(made).extracting(KeptSummary::state).containsOnly(State.NEEDS_REVIEW);
    assertThat(made.getFirst().doubts()).containsExactly(new Doubt(Check.NAME, "Ada"));
    assertThat(read).isEmpty();
    assertThat(tally.doubted(Check.NAME)).isEqualTo(4);
  }

  @Test
  void aLineThatStandsInSeveralSizesIsReadOnce() throws NoSummaryException {
    List<Line> read = new ArrayList<>();
    Judge reader =
        (of, lines) -> {
          read.addAll(lines);
          return Summaries.BELIEVER.doubts(of, lines);
        };
    desk(Hold.NOTHING, reader).make(story);
    assertThat(read).hasSize(1);
  }

  @Test
  void whatIsTooLongForItsSizeIsKeptBack() throws NoSummaryException {
    model.answers(_ -> "word ".repeat(60).strip() + ".");
    List<KeptSummary> made = desk(Hold.NOTHING, Summaries.BELIEVER).make(story);
    assertThat(made.stream().filter(kept -> kept.state() == State.NEEDS_REVIEW))
        .extracting(kept -> kept.key().size())
        .containsExactly(Size.GIST);
    assertThat(tally.doubted(Check.LENGTH)).isEqualTo(1);
  }

  @Test
  void heldSectionsAndSourcesWaitForAnEditor() throws NoSummaryException {
    Hold section = new Hold(Set.of(), Set.of(new Section("world")));
    Hold source = new Hold(Set.of("harbour wire"), Set.of());
    Hold other = new Hold(Set.of("another"), Set.of(new Section("sport")));
    for (Hold hold : List.of(section, source)) {
      assertThat(desk(hold, Summaries.BELIEVER).make(story))
          .extracting(KeptSummary::state)
          .containsOnly(State.NEEDS_REVIEW);
    }
    assertThat(desk(other, Summaries.BELIEVER).make(story))
        .extracting(KeptSummary::state)
        .containsOnly(State.AUTO);
  }

  @Test
  void whatCouldNotBeJudgedIsNotWrittenAgain() throws NoSummaryException {
    List<Reason> trouble = new ArrayList<>(List.of(Reason.DOWN, Reason.SPENT));
    List<List<Line>> judged = new ArrayList<>();
    Judge judge =
        (of, lines) -> {
          judged.add(lines);
          if (!trouble.isEmpty()) {
            throw new NoSummaryException(trouble.removeFirst(), "not now");
          }
          return Summaries.BELIEVER.doubts(of, lines);
        };
    CopyDesk desk = desk(Hold.NOTHING, judge);
    assertThatThrownBy(() -> desk.make(story)).hasMessage("not now");
    assertThatThrownBy(() -> desk.make(story)).hasMessage("not now");
    assertThat(desk.make(story)).extracting(KeptSummary::state).containsOnly(State.AUTO);
    assertThat(model.asked()).hasSize(1);
    assertThat(judged).hasSize(3);
    desk.make(story);
    assertThat(model.asked()).hasSize(2);
  }

  @Test
  void draftOfAKilledStoryIsForgotten() {
    Judge judge =
        (of, lines) -> {
          throw new NoSummaryException(Reason.DOWN, "not now");
        };
    CopyDesk desk = desk(Hold.NOTHING, judge);
    assertThatThrownBy(() -> desk.make(story)).hasMessage("not now");
    desk.forget(Set.of(story.id()));
    assertThatThrownBy(() -> desk.make(story)).hasMessage("not now");
    assertThat(model.asked()).hasSize(2);
  }

  @Test
  void nothingIsWrittenForAJudgeThatRests() {
    Judge resting =
        new Judge() {
          @Override
          public List<List<Doubt>> doubts(Story of, List<Line> lines) {
            throw new IllegalStateException("it is not asked");
          }

          @Override
          public boolean rests() {
            return true;
          }
        };
    CopyDesk desk = desk(Hold.NOTHING, resting);
    assertThatThrownBy(() -> desk.make(story)).isInstanceOf(NoSummaryException.class);
    assertThat(model.asked()).isEmpty();
  }

  @Test
  void whatAnEditorLetsBeToldAgainstADoubtIsNotSaidToBeChecked() throws NoSummaryException {
    Judge doubter =
        (of, lines) -> lines.stream().map(_ -> List.of(new Doubt(Check.NAME, "Ada"))).toList();
    By ada = new By("ada", TestWire.NOON);
    KeptSummary doubted = desk(Hold.NOTHING, doubter).make(story).getFirst();
    KeptSummary held = desk(Hold.NOTHING, Summaries.BELIEVER).make(story).getFirst();
    assertThat(doubted.in(State.APPROVED, ada).provenance())
        .isEqualTo(new Provenance(Wording.APPROVED, "fake small, prompt en-1", "ada"));
    assertThat(held.in(State.APPROVED, ada).provenance().wording()).isEqualTo(Wording.MODEL);
  }

  private CopyDesk desk(Hold hold, Judge... judges) {
    return new CopyDesk(model, List.of(judges), hold, new TestClock(TestWire.NOON), tally);
  }
}
