package fm.earshot.studio;

import fm.earshot.news.Wording;
import fm.earshot.summary.Decisions;
import fm.earshot.summary.KeptSummary;
import fm.earshot.summary.Line;
import fm.earshot.summary.Maker;
import fm.earshot.summary.Size;
import fm.earshot.summary.State;
import fm.earshot.summary.Told;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One size of a story's summary as an editor sees it: what is told, what a machine made of this
/// version and what an editor wrote, null where there is none; `text` stands in the field.
public record SummaryView(
    Size size, Told told, @Nullable KeptSummary made, @Nullable KeptSummary written, String text) {

  static SummaryView of(Size size, Told told, List<KeptSummary> kept, int version) {
    KeptSummary made =
        newest(kept, one -> !byHand(one) && one.key().size() == size && is(one, version));
    KeptSummary written =
        newest(kept, one -> byHand(one) && one.key().size() == size && one.state() == State.EDITED);
    return new SummaryView(size, told, made, written, words(told.lines()));
  }

  SummaryView withText(String given) {
    return new SummaryView(size, told, made, written, given);
  }

  private static @Nullable KeptSummary newest(List<KeptSummary> kept, Predicate<KeptSummary> fits) {
    return kept.stream()
        .filter(fits)
        .max(Comparator.comparing((KeptSummary one) -> one.by().at()))
        .orElse(null);
  }

  private static boolean byHand(KeptSummary one) {
    return one.key().maker().equals(Maker.EDITOR);
  }

  private static boolean is(KeptSummary one, int version) {
    return one.key().version() == version;
  }

  public String word() {
    return Decisions.word(size);
  }

  public String title() {
    return switch (size) {
      case GIST -> "In a sentence";
      case BRIEF -> "In half a minute";
      case LONGER -> "In a minute";
      case RADIO -> "For a newsreader";
    };
  }

  public String toldNow() {
    return words(told.lines());
  }

  public String whose() {
    return switch (told.provenance().wording()) {
      case OWN_WORDS -> "the article's own words";
      case MODEL -> "an AI summary, checked against the article";
      case APPROVED -> "an AI summary, approved by the newsroom";
      case EDITED -> "edited by the newsroom";
    };
  }

  /// Whether an editor's words are not those that are told.
  public boolean stale() {
    return written != null && told.provenance().wording() != Wording.EDITED;
  }

  public boolean canApprove() {
    return made != null && made.state() != State.APPROVED;
  }

  public boolean canRefuse() {
    return made != null && made.state() != State.NEEDS_REVIEW;
  }

  public String madeText() {
    return made == null ? "" : words(made.lines());
  }

  public String writtenText() {
    return written == null ? "" : words(written.lines());
  }

  public String state() {
    return made == null ? "" : words(made.state());
  }

  private static String words(State state) {
    return switch (state) {
      case AUTO -> "checked by machine";
      case NEEDS_REVIEW -> "needs review";
      case APPROVED -> "approved";
      case EDITED -> "edited";
    };
  }

  private static String words(List<Line> lines) {
    return lines.stream().map(Line::text).collect(Collectors.joining(" "));
  }
}
