package fm.earshot.summary;

import fm.earshot.news.By;
import fm.earshot.news.Story;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Has summaries made and checked. Whoever judges comes in turn, and is not asked about what one
/// before has doubted.
public record CopyDesk(
    Summarizer summarizer, List<Judge> judges, Hold hold, InstantSource clock, Tally tally) {
  private static final Logger log = LoggerFactory.getLogger(CopyDesk.class);

  public CopyDesk {
    judges = List.copyOf(judges);
  }

  /// The summaries of `story`, of each size that could be told; what is doubted needs review.
  List<KeptSummary> make(Story story) throws NoSummaryException {
    Draft draft = summarizer.draft(story);
    Map<Size, List<Doubt>> doubted = doubted(story, draft);
    State fine = hold.holds(story) ? State.NEEDS_REVIEW : State.AUTO;
    By by = new By(summarizer.maker().words(), clock.instant());
    List<KeptSummary> made = new ArrayList<>();
    draft
        .sizes()
        .forEach((size, lines) -> {
          List<Doubt> doubts = doubted.getOrDefault(size, List.of());
          State state = doubts.isEmpty() ? fine : State.NEEDS_REVIEW;
          SummaryKey key = SummaryKey.of(story, size, summarizer.maker());
          made.add(new KeptSummary(key, lines, state, doubts, by));
          note(story, size, doubts);
        });
    return made;
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
