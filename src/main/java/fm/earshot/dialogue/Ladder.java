package fm.earshot.dialogue;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/// Moves along a story, down and up its levels, and from one story to the next.
record Ladder(Turn turn) {

  /// The window was read to its end: on with the level, then with the next story.
  Step goOn(Here here) {
    if (here.at() == null) {
      return here.change() == Here.Change.GONE
          ? next(here)
          : new Tuning(turn).start(here.session(), here.notice());
    }
    if (here.change() != Here.Change.NONE) {
      return turn.read(here.session(), here.notice());
    }
    Window window = turn.window(here.session());
    if (!window.endsLevel()) {
      return turn.read(after(here.session(), window), List.of());
    }
    if (here.session().place().listing()) {
      return new Tuning(turn).afterList(here.session(), List.of());
    }
    Position start = turn.story(here.at().story()).level(here.at().level()).getFirst().at();
    return following(here.held().remembering(start), hint(here.session()));
  }

  /// The keys, for a caller who has not pressed any yet.
  private List<Cue> hint(Session session) {
    boolean first = session.history().isEmpty() && !turn.house().pacing().asks();
    return first ? List.of(turn.prompt(Prompt.FIRST_HINT)) : List.of();
  }

  /// On at this level and, at its end, down to the next that has more to say. Where that begins
  /// with the same sentences, it is gone over to at once: the listener hears the rest, and then
  /// more.
  Step more(Here here, Position at) {
    Session session = here.session();
    if (here.change() != Here.Change.NONE) {
      return turn.read(session, here.notice());
    }
    Window window = turn.window(session);
    if (session.place().listing()) {
      return window.isOverAt(at) ? goOn(here) : beyondHeadline(here, at);
    }
    Deeper deeper = Deeper.than(turn.story(at.story()), at.level());
    boolean heard =
        turn.house().pacing().asks()
            ? window.isNearlyOverAt(at, session.rate())
            : window.endsAt(at);
    boolean allHeard = heard && window.endsLevel();
    if (deeper != null && (allHeard || at.sentence() < deeper.same())) {
      return turn.read(session.remembering(at).at(deeper.from(at, allHeard)), List.of());
    }
    if (allHeard) {
      List<Cue> said = List.of(turn.prompt(Prompt.NO_FURTHER_LEVEL));
      return following(here.held().remembering(at), said);
    }
    return heard
        ? turn.read(after(session.remembering(at), window), List.of())
        : turn.read(session.at(at.withOffset(0)), List.of());
  }

  /// More of a headline in a list: the sentence that goes with it, else the story.
  private Step beyondHeadline(Here here, Position headline) {
    StoryScript story = turn.story(headline.story());
    List<Cue.Sentence> level = story.level(Level.HEADLINE);
    Session session = here.session().remembering(headline);
    Deeper deeper = Deeper.than(story, Level.HEADLINE);
    List<Cue.Sentence> left = deeper == null ? List.of() : deeper.sentences();
    if (level.size() < 2 && left.isEmpty()) {
      List<Cue> said = List.of(turn.prompt(Prompt.NO_FURTHER_LEVEL));
      return following(session.at(headline), said);
    }
    Cue.Sentence next = level.size() < 2 ? left.getFirst() : level.get(1);
    int index = Rundown.index(session.at(headline), Rundown.of(session, turn.script()));
    Place place = session.place().reading().at(next.at());
    return turn.read(session.at(place.of(Math.max(0, index), Place.NO_BRIEFING)), List.of());
  }

  private Session after(Session session, Window window) {
    Position last = window.last().at();
    if (session.place().listing()) {
      List<StoryId> rundown = Rundown.of(session, turn.script());
      int index = rundown.indexOf(last.story()) + 1;
      Position headline = turn.story(rundown.get(index)).level(Level.HEADLINE).getFirst().at();
      return session.at(session.place().of(index, Place.NO_BRIEFING)).at(headline);
    }
    return session.at(turn.story(last.story()).level(last.level()).get(last.sentence() + 1).at());
  }

  /// From the start of `level`.
  Step level(Here here, Position at, Level level) {
    StoryScript story = turn.story(at.story());
    List<Cue.Sentence> sentences = story.level(level);
    Session session = here.session().remembering(at);
    Place place = session.place().reading();
    List<Cue> said = List.of(announcement(story, level));
    return turn.read(
        session.at(place.at(sentences.getFirst().at())), Turn.join(here.notice(), said));
  }

  private Cue announcement(StoryScript story, Level level) {
    if (level != Level.FULL_TEXT) {
      return turn.prompt(Prompt.SUMMARY_OF_STORY, "headline", story.headline());
    }
    Duration length = Turn.length(List.copyOf(story.level(level)), Manner.USUAL_RATE);
    long minutes = Math.max(1, Math.round(length.toSeconds() / 60.0));
    return turn.prompt(Prompt.WHOLE_STORY, "minutes", turn.house().minutes(minutes));
  }

  /// A summary again, from its first sentence; of what is longer, or a list, what was read last.
  Step repeat(Here here, Position at) {
    boolean whole = at.level() == Level.HEADLINE || at.level() == Level.SUMMARY;
    if (here.session().place().listing() || !whole) {
      return turn.read(here.session(), here.notice());
    }
    StoryScript story = turn.story(at.story());
    Cue headline = new Cue.Label(story.headline());
    Session session = here.session().at(story.level(at.level()).getFirst().at());
    return turn.read(session, Turn.join(here.notice(), List.of(headline)));
  }

  Step sentence(Here here, Position at, int step) {
    if (here.session().place().listing()) {
      return step > 0 ? next(here) : previous(here);
    }
    if (here.change() != Here.Change.NONE) {
      return turn.read(here.session(), here.notice());
    }
    List<Cue.Sentence> level = turn.story(at.story()).level(at.level());
    int target = at.sentence() + step;
    Session session = here.session().remembering(at);
    return target < level.size()
        ? turn.read(session.at(level.get(Math.max(0, target)).at()), List.of())
        : following(session.at(at.withOffset(0)), List.of());
  }

  Step next(Here here) {
    return following(here.held().remembering(here.at()), leaving(here));
  }

  /// What has to be said of a story that one is leaving: that it was withdrawn or corrected.
  private List<Cue> leaving(Here here) {
    if (here.change() != Here.Change.CORRECTED || here.at() == null) {
      return here.change() == Here.Change.UPDATED ? List.of() : here.notice();
    }
    String correction = Objects.requireNonNull(turn.story(here.at().story()).correction());
    return List.of(turn.prompt(Prompt.CORRECTION_TO_LAST, "correction", correction));
  }

  private Step following(Session session, List<Cue> before) {
    List<StoryId> rundown = Rundown.of(session, turn.script());
    int index = Rundown.index(session, rundown) + 1;
    int briefing = session.place().briefing();
    if (briefing == 0) {
      return new Tuning(turn).end(session, before, Prompt.END_OF_BRIEFING);
    }
    if (index >= rundown.size()) {
      return session.place().listing()
          ? new Tuning(turn).fromFirst(session, before)
          : new Tuning(turn).end(session, before, Prompt.END_OF_PROGRAMME);
    }
    int left = briefing > 0 ? briefing - 1 : briefing;
    return to(
        session.at(session.place().of(index, left)),
        rundown.get(index),
        Turn.join(before, List.of(turn.prompt(Prompt.NEXT_STORY))));
  }

  Step previous(Here here) {
    Session session = here.session().remembering(here.at());
    List<StoryId> rundown = Rundown.of(session, turn.script());
    int index = before(here, session, rundown);
    List<Cue> before = leaving(here);
    if (rundown.isEmpty()) {
      return new Tuning(turn).start(session, before);
    }
    if (index < 0) {
      before = Turn.join(before, List.of(turn.prompt(Prompt.START_OF_PROGRAMME)));
    }
    return to(session, rundown.get(Math.max(0, index)), before);
  }

  /// The index of the story before; of headlines after which something is asked, a list of them.
  private int before(Here here, Session session, List<StoryId> rundown) {
    int index = Rundown.index(session, rundown);
    if (here.nowhere()) {
      return index;
    }
    if (!session.place().listing()) {
      return index - 1;
    }
    if (turn.house().pacing().asks()) {
      return index == 0 ? -1 : Math.max(0, index - Window.HEADLINES_AT_ONCE);
    }
    return Rundown.index(here.held(), rundown) - 1;
  }

  /// To a story of the rundown, headline by headline in a listing, at the usual level otherwise.
  private Step to(Session session, StoryId id, List<Cue> before) {
    if (session.place().listing()) {
      Position headline = turn.story(id).level(Level.HEADLINE).getFirst().at();
      int index = Rundown.of(session, turn.script()).indexOf(id);
      return turn.read(
          session.at(session.place().at(headline).of(index, Place.NO_BRIEFING)), before);
    }
    Position at = session.position();
    Level level = at != null && at.level() == Level.HEADLINE ? Level.HEADLINE : Level.SUMMARY;
    return turn.tell(session, id, level, before);
  }

  /// Undoes the last move, leaving out stories that are no longer there.
  Step back(Here here) {
    List<Place> history = here.session().history();
    for (int last = history.size() - 1; last >= 0; last--) {
      Place place = heard(here.session().place(), history.get(last));
      Session session = here.session().at(place).withHistory(history.subList(0, last));
      Here there = Here.of(turn, session, place.position());
      if (there.at() != null) {
        boolean sameStory = here.at() != null && here.at().story().equals(there.at().story());
        Cue headline = new Cue.Label(turn.story(there.at().story()).headline());
        List<Cue> said =
            sameStory || place.listing()
                ? there.notice()
                : Turn.join(there.notice(), List.of(headline));
        return turn.read(there.session().at(there.at().withOffset(0)), said);
      }
    }
    if (here.at() == null) {
      return goOn(here);
    }
    return turn.aside(
        here.session(),
        here.at(),
        Turn.join(here.notice(), List.of(turn.prompt(Prompt.NOTHING_TO_UNDO))));
  }

  /// An earlier place in the same story knows what was said of it since; a list tells no story.
  private static Place heard(Place now, Place before) {
    Position there = now.position();
    Position then = before.position();
    boolean same = there != null && then != null && there.story().equals(then.story());
    return same && !now.listing() && !before.listing()
        ? before.announcing(now.announced())
        : before;
  }
}
