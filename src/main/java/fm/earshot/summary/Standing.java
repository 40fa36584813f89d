package fm.earshot.summary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import java.util.Comparator;
import java.util.List;

/// Which of the kept summaries may be told of a story as it is now.
///
/// A machine's is of its very version. An editor's is told of later versions too, as long as these
/// correct nothing and the guard finds nothing in it that they do not say.
final class Standing {
  private static final int MOST = 10_000;

  /// The best comes last: an editor's, then an approved one, of the newest version, the last made.
  static final Comparator<KeptSummary> FIRST_CHOICE =
      Comparator.comparing(KeptSummary::state)
          .thenComparingInt(one -> one.key().version())
          .thenComparing(one -> one.by().at())
          .thenComparing(one -> one.key().maker().toString());

  private record Question(StoryId story, int version, List<Line> lines) {}

  private final Judge guard;
  private final Cache<Question, Boolean> answers = Caffeine.newBuilder().maximumSize(MOST).build();

  Standing(Judge guard) {
    this.guard = guard;
  }

  boolean holds(Story story, KeptSummary kept) {
    int version = kept.key().version();
    if (version == story.version()) {
      return true;
    }
    boolean edited = kept.state() == State.EDITED && version < story.version();
    return edited && story.correctedIn() <= version && stillSays(story, kept.lines());
  }

  private boolean stillSays(Story story, List<Line> lines) {
    Question question = new Question(story.id(), story.version(), lines);
    return answers.get(question, _ -> undoubted(story, lines));
  }

  private boolean undoubted(Story story, List<Line> lines) {
    try {
      return guard.doubts(story, lines).stream().allMatch(List::isEmpty);
    } catch (NoSummaryException e) {
      return false;
    }
  }
}
