package fm.earshot.dialogue;

import fm.earshot.news.Position;
import fm.earshot.script.Cue;
import fm.earshot.script.StoryScript;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Where a listener is by the current script: the story may have been withdrawn, corrected or
/// updated since its last sentence was served.
///
/// `at` is null before any story, and where the story is no longer there; `notice` is what the
/// listener has to be told, `changed` why.
record Here(Session session, @Nullable Position at, Change change, List<Cue> notice) {
  enum Change {
    NONE,
    CORRECTED,
    UPDATED,
    GONE
  }

  static Here of(Turn turn, Session session, @Nullable Position heardAt) {
    Position at = heardAt == null ? session.position() : heardAt;
    if (at == null) {
      return new Here(session, null, Change.NONE, List.of());
    }
    StoryScript story = turn.script().story(at.story());
    if (at.hash().equals(State.NO_HASH) && !turn.script().withdrawn().contains(at.story())) {
      return guessed(session, at, story).steady(turn);
    }
    if (story == null) {
      boolean withdrawn = turn.script().withdrawn().contains(at.story());
      Cue notice = turn.prompt(withdrawn ? Prompt.WITHDRAWN : Prompt.GONE);
      Session there = current(turn, session) ? session : session.at(session.place().nowhere());
      return new Here(there, null, Change.GONE, List.of(notice));
    }
    if (story.story().version() == at.version()) {
      Position safe = within(story, at);
      Session there = current(turn, session) ? session : session.at(safe.withOffset(0));
      return new Here(there, safe, Change.NONE, List.of()).steady(turn);
    }
    return moved(turn, session, at, story).steady(turn);
  }

  /// Whether the sentence that a session is at is in the script as it was served.
  private static boolean current(Turn turn, Session session) {
    Position at = session.position();
    if (at == null) {
      return false;
    }
    StoryScript story = turn.script().story(at.story());
    return story != null && at.version() == story.story().version() && within(story, at).equals(at);
  }

  /// With headlines that are listed no longer, at the one story of them that is still there.
  private Here steady(Turn turn) {
    Position there = at;
    if (there == null || Window.of(session, turn.script(), turn.house().pacing()) != null) {
      return this;
    }
    Place place = session.place().reading().at(there.withOffset(0));
    return new Here(session.at(place), there, change, notice);
  }

  /// Of a damaged state only the story could be read: at its start if there is one, else at the
  /// top.
  private static Here guessed(Session session, Position at, @Nullable StoryScript story) {
    if (story == null) {
      return new Here(session.at(Place.before(session.programme())), null, Change.NONE, List.of());
    }
    Position start = story.level(at.level()).getFirst().at();
    return new Here(session.at(start), start, Change.NONE, List.of());
  }

  private static Here moved(Turn turn, Session session, Position at, StoryScript story) {
    String correction = story.correction();
    if (correction != null && story.story().correctedIn() > at.version()) {
      Position start = story.level(at.level()).getFirst().at();
      List<Cue> notice = List.of(turn.prompt(Prompt.CORRECTED, "correction", correction));
      return new Here(session.at(start), start, Change.CORRECTED, notice);
    }
    Position same = sameSentence(story, at);
    if (same != null) {
      return new Here(session.at(same), same, Change.NONE, List.of());
    }
    Position start = story.level(at.level()).getFirst().at();
    return new Here(session.at(start), start, Change.UPDATED, List.of(turn.prompt(Prompt.UPDATED)));
  }

  /// The same sentence in the current version of the story, by its hash; null if it is gone.
  static @Nullable Position sameSentence(StoryScript story, Position at) {
    return story.level(at.level()).stream()
        .map(Cue.Sentence::at)
        .filter(position -> position.hash().equals(at.hash()))
        .min(Comparator.comparingInt(other -> Math.abs(other.sentence() - at.sentence())))
        .map(position -> position.withOffset(at.offset()))
        .orElse(null);
  }

  /// A position that exists, whatever a damaged state said.
  private static Position within(StoryScript story, Position at) {
    List<Cue.Sentence> level = story.level(at.level());
    int sentence = Math.min(at.sentence(), level.size() - 1);
    return level.get(sentence).at().withOffset(at.offset());
  }

  /// The session held exactly where the listener is.
  Session held() {
    return at == null ? session : session.at(at.withOffset(0));
  }

  boolean nowhere() {
    return at == null;
  }
}
