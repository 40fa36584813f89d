package fm.earshot.summary;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.By;
import fm.earshot.news.Change;
import fm.earshot.news.Handling;
import fm.earshot.news.Story;
import fm.earshot.news.Verb;
import fm.earshot.news.Wording;
import fm.earshot.script.TestWire;
import fm.earshot.summary.guard.Guard;
import fm.earshot.testing.FakeModel;
import fm.earshot.testing.MemorySummaries;
import fm.earshot.testing.WatchedLead;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SummaryBookTest {
  private static final By ADA = new By("Ada", TestWire.NOON);

  private final List<Story> asked = new ArrayList<>();
  private final MemorySummaries store = new MemorySummaries();
  private final Guard guard = new Guard();
  private final SummaryBook book =
      new SummaryBook(new Leads(new WatchedLead(asked::add)), store, guard);
  private final Decisions decisions = new Decisions(store, guard);
  private final Story story =
      TestWire.story(
          "b", "world", "Bridge closes", "The bridge closes on Monday.", "It is 90 years old.");

  @Test
  void aLeadIsChosenOnce() {
    assertThat(book.of(story)).isEqualTo(book.of(story));
    assertThat(asked).containsExactly(story);
  }

  @Test
  void aNewVersionIsSummarisedAnew() {
    told(story);
    assertThat(book.of(story.withVersion(2)).version()).isEqualTo(2);
    assertThat(asked).hasSize(2);
  }

  @Test
  void aKillForgetsAllVersions() {
    told(story);
    told(story.withVersion(2));
    kept(State.AUTO, "The bridge shuts on Monday.");
    book.forget(Set.of(story.id()));
    assertThat(told(story)).isEqualTo("The bridge closes on Monday. It is 90 years old.");
    assertThat(asked).hasSize(3);
  }

  @Test
  void aCheckedSummaryIsToldAndADoubtedOneIsNot() {
    kept(State.AUTO, "The bridge shuts on Monday.");
    assertThat(told(story)).isEqualTo("The bridge shuts on Monday.");
    assertThat(book.of(story).in(Size.BRIEF).provenance().made())
        .isEqualTo("fake small, prompt en-1");
    assertThat(wording(story, Size.GIST)).isEqualTo(Wording.OWN_WORDS);
    decisions.refuse(story, Size.BRIEF, ADA);
    learn(story);
    assertThat(told(story)).startsWith("The bridge closes");
    assertThat(wording(story, Size.BRIEF)).isEqualTo(Wording.OWN_WORDS);
  }

  @Test
  void aDoubtedOneIsToldOnceAnEditorApprovesIt() {
    kept(State.NEEDS_REVIEW, "The bridge shuts in 90 days.");
    assertThat(wording(story, Size.BRIEF)).isEqualTo(Wording.OWN_WORDS);
    decisions.approve(story, Size.BRIEF, ADA);
    learn(story);
    assertThat(told(story)).isEqualTo("The bridge shuts in 90 days.");
    assertThat(book.of(story).in(Size.BRIEF).provenance().reviewer()).isEqualTo("Ada");
  }

  @Test
  void nothingIsApprovedThatIsNotThere() {
    assertThat(decisions.approve(story, Size.BRIEF, ADA)).isNull();
    kept(State.AUTO, "The bridge shuts on Monday.");
    assertThat(decisions.approve(story.withVersion(2), Size.BRIEF, ADA)).isNull();
  }

  @Test
  void anEditorsWordsComeFirstAndNoMachineWritesOverThem() {
    decisions.edit(story, Size.BRIEF, "On Monday the old bridge closes.", ADA);
    kept(State.AUTO, "The bridge shuts on Monday.");
    assertThat(told(story)).isEqualTo("On Monday the old bridge closes.");
    assertThat(wording(story, Size.BRIEF)).isEqualTo(Wording.EDITED);
    decisions.withdraw(story, Size.BRIEF, ADA);
    learn(story);
    assertThat(told(story)).isEqualTo("The bridge shuts on Monday.");
  }

  @Test
  void anEditorsWordsAreToldOfALaterVersionThatStillSaysSo() {
    decisions.edit(story, Size.BRIEF, "On Monday the bridge closes.", ADA);
    Story later = version(2, "The bridge closes on Monday.", "It is 90 years old and rusts.");
    learn(later);
    assertThat(told(later)).isEqualTo("On Monday the bridge closes.");
    assertThat(decisions.of(story.id())).allMatch(kept -> Decisions.isStale(kept, later));
  }

  @Test
  void anEditorsWordsAreNotToldOfALaterVersionThatSaysOtherwise() {
    decisions.edit(story, Size.BRIEF, "The bridge is 90 years old.", ADA);
    Story later = version(2, "The bridge closes on Monday.", "It is 80 years old.");
    learn(later);
    assertThat(wording(later, Size.BRIEF)).isEqualTo(Wording.OWN_WORDS);
    assertThat(decisions.of(story.id())).extracting(KeptSummary::state).contains(State.EDITED);
  }

  @Test
  void anEditorsWordsAreNotToldAfterACorrection() {
    decisions.edit(story, Size.BRIEF, "On Monday the bridge closes.", ADA);
    Handling was = story.handling();
    Story corrected =
        story
            .withVersion(2)
            .withHandling(
                new Handling(
                    was.status(),
                    was.urgency(),
                    was.section(),
                    was.slug(),
                    "It named the wrong day.",
                    was.edNote(),
                    was.wireVersion()));
    learn(corrected);
    assertThat(wording(corrected, Size.BRIEF)).isEqualTo(Wording.OWN_WORDS);
  }

  @Test
  void aMachinesSummaryIsOfItsVeryVersion() {
    kept(State.AUTO, "The bridge shuts on Monday.");
    Story later = story.withVersion(2);
    learn(later);
    assertThat(wording(later, Size.BRIEF)).isEqualTo(Wording.OWN_WORDS);
  }

  @Test
  void whatHasDoubtsIsKeptWithTheEditorsWords() {
    KeptSummary written = decisions.edit(story, Size.GIST, "The bridge is 95 years old.", ADA);
    assertThat(written.doubts()).extracting(Doubt::words).contains("95");
    learn(story);
    assertThat(wording(story, Size.GIST)).isEqualTo(Wording.EDITED);
  }

  private void kept(State state, String text) {
    SummaryKey key = SummaryKey.of(story, Size.BRIEF, FakeModel.MAKER);
    KeptSummary one =
        new KeptSummary(
            key, List.of(new Line(text, List.of(0))), state, List.of(), new By("fake", ADA.at()));
    store.decide(one, new Change(Verb.APPROVE, ""));
    learn(story);
  }

  private void learn(Story now) {
    book.learn(List.of(now));
  }

  private Story version(int version, String... paragraphs) {
    return TestWire.story("b", "world", "Bridge closes", paragraphs).withVersion(version);
  }

  private Wording wording(Story of, Size size) {
    return book.of(of).in(size).provenance().wording();
  }

  private String told(Story of) {
    return String.join(" ", book.of(of).in(Size.BRIEF).lines().stream().map(Line::text).toList());
  }
}
