package fm.earshot.summary;

import fm.earshot.news.By;
import fm.earshot.news.Provenance;
import fm.earshot.news.Wording;
import java.util.List;

/// A summary in one size as it is kept. `by` is who made, approved or edited it last, and when;
/// `doubts` are what was found against it, whether or not it is spoken.
public record KeptSummary(
    SummaryKey key, List<Line> lines, State state, List<Doubt> doubts, By by) {
  public KeptSummary {
    lines = List.copyOf(lines);
    doubts = List.copyOf(doubts);
    if (lines.isEmpty()) {
      throw new IllegalArgumentException("a summary without a line");
    }
  }

  public Told told() {
    return new Told(provenance(), lines);
  }

  public Provenance provenance() {
    boolean reviewed = state == State.APPROVED || state == State.EDITED;
    String reviewer = reviewed ? by.who() : "";
    return key.maker().equals(Maker.EDITOR)
        ? new Provenance(Wording.EDITED, "", reviewer)
        : new Provenance(
            reviewed && !doubts.isEmpty() ? Wording.APPROVED : Wording.MODEL,
            key.maker().words(),
            reviewer);
  }

  KeptSummary in(State state, By by) {
    return new KeptSummary(key, lines, state, doubts, by);
  }
}
