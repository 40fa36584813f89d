package fm.earshot.dialogue;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.script.Breath;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The sentences read in one go from a session's position on. They follow from the session, the
/// script and the channel's pacing alone, so nothing needs to remember them.
///
/// `endsLevel` says that the level (or, in a listing, the rundown) has no sentence after it.
record Window(List<Cue.Sentence> sentences, boolean endsLevel) {
  static final int HEADLINES_AT_ONCE = 5;

  private static final Duration MOMENT = Duration.ofSeconds(8);

  /// What it takes to say a headline's number.
  static final Duration NUMBER = Duration.ofSeconds(1);

  /// The window of a session; null if it has no position, or nothing is there any more.
  static @Nullable Window of(Session session, Script script, Pacing pacing) {
    Position from = session.position();
    if (from == null) {
      return null;
    }
    if (session.place().listing()) {
      return headlines(session, from.story(), script, pacing);
    }
    StoryScript story = script.story(from.story());
    return story == null
        ? null
        : reading(story.level(from.level()), from.sentence(), session.rate(), pacing);
  }

  private static Window reading(List<Cue.Sentence> level, int first, int rate, Pacing pacing) {
    int start = Math.min(first, level.size() - 1);
    int end = start;
    long longest = pacing.longest().toMillis();
    long length = 0;
    while (end < level.size() && end - start < pacing.sentences()) {
      Cue.Sentence sentence = level.get(end);
      Cue last = end == start ? null : level.get(end - 1);
      length += Breath.before(sentence, last) + sentence.pace().millis(rate);
      boolean tooLong = length > longest;
      boolean breath = pacing.byParagraph() && sentence.opensParagraph() && end - start >= 2;
      if (end > start && (tooLong || breath)) {
        break;
      }
      end++;
    }
    return new Window(level.subList(start, end), end == level.size());
  }

  private static @Nullable Window headlines(
      Session session, StoryId from, Script script, Pacing pacing) {
    List<StoryId> rundown = Rundown.of(session, script);
    int start = Math.max(0, rundown.indexOf(from));
    List<Cue.Sentence> headlines = new ArrayList<>();
    Duration length = Duration.ZERO;
    int most = Math.min(HEADLINES_AT_ONCE, pacing.sentences());
    int next = start;
    for (; next < rundown.size() && headlines.size() < most; next++) {
      StoryScript story = script.story(rundown.get(next));
      if (story == null) {
        continue;
      }
      Cue.Sentence headline = story.level(Level.HEADLINE).getFirst();
      length = length.plus(NUMBER).plus(headline.pace().at(session.rate()));
      if (!headlines.isEmpty() && length.compareTo(pacing.longest()) > 0) {
        break;
      }
      headlines.add(headline);
    }
    return headlines.isEmpty() ? null : new Window(headlines, next >= rundown.size());
  }

  Cue.Sentence last() {
    return sentences.getLast();
  }

  /// Whether so little is left after the sentence at `at` that whoever answers the question which
  /// follows may have heard it: where a barge-in fell is only an estimate.
  boolean isNearlyOverAt(Position at, int rate) {
    Duration left = Duration.ZERO;
    for (Cue.Sentence sentence : sentences.reversed()) {
      Position there = sentence.at();
      if (there.story().equals(at.story()) && there.sentence() <= at.sentence()) {
        return there.level() == at.level() && left.compareTo(MOMENT) <= 0;
      }
      left = left.plus(Turn.length(List.of(sentence), rate));
    }
    return false;
  }

  /// Whether `at` is past the last sentence.
  boolean isOverAt(Position at) {
    String text = last().text();
    return endsAt(at) && at.offset() >= text.codePointCount(0, text.length());
  }

  /// Whether `at` is in the last sentence, or past it.
  boolean endsAt(Position at) {
    Position last = last().at();
    return at.story().equals(last.story())
        && at.level() == last.level()
        && at.sentence() >= last.sentence();
  }
}
