package fm.earshot.store;

import static org.assertj.core.api.Assertions.assertThat;

import fm.earshot.news.By;
import fm.earshot.news.Change;
import fm.earshot.news.StoryId;
import fm.earshot.news.Verb;
import fm.earshot.summary.Check;
import fm.earshot.summary.Doubt;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Line;
import fm.earshot.summary.Maker;
import fm.earshot.summary.Size;
import fm.earshot.summary.State;
import fm.earshot.summary.SummaryKey;
import fm.earshot.summary.SummaryStore;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What holds for all summaries, wherever they are kept.
interface SummariesContract {
  Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  StoryId BRIDGE = StoryId.of("wire", "bridge");
  StoryId MILL = StoryId.of("wire", "mill");
  Maker MODEL = new Maker("openai", "small", "en-1");
  Change APPROVED = new Change(Verb.APPROVE, "brief");

  SummaryStore summaries();

  static KeptSummary summary(StoryId story, int version, Size size, String text) {
    return new KeptSummary(
        new SummaryKey(story, version, size, "en", MODEL),
        List.of(new Line(text, List.of(0, 2))),
        State.AUTO,
        List.of(),
        new By("openai small", NOON));
  }

  @Test
  default void whatWasKeptComesBackAsItWas() {
    KeptSummary doubted =
        new KeptSummary(
            new SummaryKey(MILL, 3, Size.LONGER, "de", new Maker("bedrock", "big", "de-2")),
            List.of(
                new Line("Die Brücke \u201cbleibt\u201d zu.", List.of()),
                new Line("Ja.", List.of(4))),
            State.NEEDS_REVIEW,
            List.of(new Doubt(Check.NUMBER, "45"), new Doubt(Check.JUDGE, "zu")),
            new By("bedrock big", NOON));
    KeptSummary gist = summary(BRIDGE, 1, Size.GIST, "It stays shut.");
    summaries().keep(List.of(gist, doubted));
    assertThat(summaries().of(List.of(BRIDGE))).containsExactly(gist);
    assertThat(summaries().of(List.of(BRIDGE, MILL))).containsExactlyInAnyOrder(gist, doubted);
    assertThat(summaries().of(List.of())).isEmpty();
  }

  @Test
  default void aMachineNeverWritesOverWhatIsThere() {
    KeptSummary first = summary(BRIDGE, 1, Size.BRIEF, "It stays shut.");
    summaries().keep(List.of(first));
    summaries().keep(List.of(summary(BRIDGE, 1, Size.BRIEF, "It opens.")));
    assertThat(summaries().of(List.of(BRIDGE))).containsExactly(first);
  }

  @Test
  default void anEditorDoes() {
    KeptSummary first = summary(BRIDGE, 1, Size.BRIEF, "It stays shut.");
    summaries().keep(List.of(first));
    KeptSummary approved =
        new KeptSummary(first.key(), first.lines(), State.APPROVED, List.of(), new By("ada", NOON));
    summaries().decide(approved, APPROVED);
    summaries().keep(List.of(first));
    assertThat(summaries().of(List.of(BRIDGE))).containsExactly(approved);
  }

  @Test
  default void whatWasWrittenSinceIsFoundByItsChange() {
    summaries().keep(List.of(summary(BRIDGE, 1, Size.BRIEF, "It stays shut.")));
    SummaryStore.Changed first = summaries().after(-1);
    assertThat(first.summaries()).isEmpty();
    assertThat(summaries().after(first.last()).summaries()).isEmpty();
    KeptSummary second = summary(MILL, 1, Size.BRIEF, "It reopens.");
    summaries().keep(List.of(second));
    SummaryStore.Changed since = summaries().after(first.last());
    assertThat(since.summaries()).containsExactly(second);
    assertThat(since.last()).isGreaterThan(first.last());
  }

  @Test
  default void oneClaimsAVersionUntilItIsReleased() {
    assertThat(summaries().claim(BRIDGE, 1, MODEL)).isTrue();
    assertThat(summaries().claim(BRIDGE, 1, MODEL)).isFalse();
    assertThat(summaries().claim(BRIDGE, 2, MODEL)).isTrue();
    assertThat(summaries().claim(BRIDGE, 1, new Maker("openai", "big", "en-1"))).isTrue();
    summaries().release(BRIDGE, 1, MODEL);
    assertThat(summaries().claim(BRIDGE, 1, MODEL)).isTrue();
  }
}
