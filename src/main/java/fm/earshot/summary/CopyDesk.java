package fm.earshot.summary;

import fm.earshot.news.By;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.summary.NoSummaryException.Reason;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has summaries made and checked. Whoever judges comes in turn, and is not asked about what one
/// before has doubted. What was written and could not be judged is not written again.
public final class CopyDesk {
  private static final Logger log = LoggerFactory.getLogger(CopyDesk.class);

  private final Summarizer summarizer;
  private final List<Judge> judges;
  private final Hold hold;
  private final InstantSource clock;
  private final Tally tally;
  private final Drafts drafts = new Drafts();

  public CopyDesk(
      Summarizer summarizer, List<Judge> judges, Hold hold, InstantSource clock, Tally tally) {
    this.summarizer = summarizer;
    this.judges = List.copyOf(judges);
    this.hold = hold;
    this.clock = clock;
    this.tally = tally;
  }

  public Maker maker() {
    return summarizer.maker();
  }

  InstantSource clock() {
    return clock;
  }

  Tally tally() {
    return tally;
  }

  /// Whether somebody who is needed would not be asked now.
  boolean rests() {
    return summarizer.rests() || judges.stream().anyMatch(Judge::rests);
  }

  /// Drops what is known of killed stories.
  void forget(Collection<StoryId> stories) {
    drafts.forget(stories);
  }

  /// The summaries of `story`, of each size that could be told; what is doubted needs review.
  List<KeptSummary> make(Story story) throws NoSummaryException {
    Draft draft = draft(story);
    Map<Size, List<Doubt>> doubted = judged(story, draft);
    State fine = hold.holds(story) ? State.NEEDS_REVIEW : State.AUTO;
    By by = new By(maker().words(), clock.instant());
    List<KeptSummary> made = new ArrayList<>();
    draft
        .sizes()
        .forEach((size, lines) -> {
          List<Doubt> doubts = doubted.getOrDefault(size, List.of());
          State state = doubts.isEmpty() ? fine : State.NEEDS_REVIEW;
          SummaryKey key = SummaryKey.of(story, size, maker());
          made.add(new KeptSummary(key, lines, state, doubts, by));
          note(story, size, doubts);
        });
    return made;
  }

  private Draft draft(Story story) throws NoSummaryException {
    Draft draft = drafts.of(story, maker());
    if (draft == null && rests()) {
      throw new NoSummaryException(Reason.DOWN, "a model rests, since it kept failing");
    }
    return draft == null ? summarizer.draft(story) : draft;
  }

  private Map<Size, List<Doubt>> judged(Story story, Draft draft) throws NoSummaryException {
    try {
      Map<Size, List<Doubt>> doubted = doubted(story, draft);
      drafts.drop(story, maker());
      return doubted;
    } catch (NoSummaryException e) {
      switch (e.reason()) {
        case DOWN, SPENT -> drafts.keep(story, maker(), draft);
        case NONSENSE, TOO_LONG -> drafts.drop(story, maker());
      }
      throw e;
    }
  }

  private void note(Story story, Size size, List<Doubt> doubts) {
    tally.check(doubts);
    for (Doubt doubt : doubts) {
      log.info(
          "{} of {} version {} is not spoken: {}: {}",
          size,
          story.id(),
          story.version(),
          doubt.check(),
          doubt.words());
    }
  }

  private Map<Size, List<Doubt>> doubted(Story story, Draft draft) throws NoSummaryException {
    Map<Size, List<Doubt>> doubted = new LinkedHashMap<>();
    draft
        .sizes()
        .forEach((size, lines) -> {
          int words = lines.stream().mapToInt(CopyDesk::words).sum();
          if (words > size.words()) {
            doubted.put(size, List.of(new Doubt(Check.LENGTH, words + " words")));
          }
        });
    for (Judge judge : judges) {
      Map<Size, List<Line>> left = new LinkedHashMap<>(draft.sizes());
      left.keySet().removeAll(doubted.keySet());
      doubted.putAll(asked(judge, story, left));
    }
    return doubted;
  }

  /// A line that stands in several sizes is read once.
  private static Map<Size, List<Doubt>> asked(Judge judge, Story story, Map<Size, List<Line>> sizes)
      throws NoSummaryException {
    Set<Line> lines = new LinkedHashSet<>();
    sizes.values().forEach(lines::addAll);
    if (lines.isEmpty()) {
      return Map.of();
    }
    List<List<Doubt>> found = judge.doubts(story, List.copyOf(lines));
    Map<Line, List<Doubt>> byLine = new LinkedHashMap<>();
    lines.forEach(line -> byLine.put(line, found.get(byLine.size())));
    Map<Size, List<Doubt>> doubted = new LinkedHashMap<>();
    sizes.forEach((size, told) -> {
      List<Doubt> doubts =
          told.stream().flatMap(line -> byLine.getOrDefault(line, List.of()).stream()).toList();
      if (!doubts.isEmpty()) {
        doubted.put(size, doubts);
      }
    });
    return doubted;
  }

  private static int words(Line line) {
    return line.text().strip().split("\\s+").length;
  }
}
