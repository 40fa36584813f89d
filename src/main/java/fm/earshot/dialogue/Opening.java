package fm.earshot.dialogue;

import fm.earshot.edition.Edition;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a conversation begins: straight into the news for a new listener; with an offer to go on for
/// one who comes back.
record Opening(Turn turn) {
  /// How long an unfinished story is worth going on with.
  private static final Duration WORTH = Duration.ofDays(7);

  Step open(Session session, @Nullable Bookmark returning) {
    if (returning == null) {
      Cue greeting = turn.prompt(Prompt.GREETING, "station", turn.house().station());
      return new Tuning(turn).start(session, List.of(greeting));
    }
    Session known = knowing(session, returning);
    Session unheard = atFirstUnheard(known, returning);
    Position left = returning.position();
    if (left == null || returning.at().plus(WORTH).isBefore(turn.now())) {
      return new Tuning(turn).start(unheard, welcome(unheard, returning));
    }
    return offer(unheard, returning, left);
  }

  /// The session with what is known of the listener.
  static Session knowing(Session session, @Nullable Bookmark returning) {
    if (returning == null) {
      return session;
    }
    int rate = Math.clamp(returning.rate(), Manner.SLOWEST, Manner.FASTEST);
    return session.in(new Manner(returning.at(), session.manner().language(), rate));
  }

  private Session atFirstUnheard(Session session, Bookmark returning) {
    Set<StoryId> heard = heard(session, returning);
    List<StoryId> rundown = Rundown.of(session, turn.script());
    int first = 0;
    while (first < rundown.size() && heard.contains(rundown.get(first))) {
      first++;
    }
    return session.at(session.place().of(first < rundown.size() ? first : 0, Place.NO_BRIEFING));
  }

  /// What the listener has heard: also what is now told by another source.
  private Set<StoryId> heard(Session session, Bookmark returning) {
    Set<StoryId> heard = new HashSet<>(returning.heard());
    Edition edition = turn.script().edition(session.programme());
    if (edition != null) {
      edition.rundown().stream()
          .filter(pick -> pick.told().stream().anyMatch(returning.heard()::contains))
          .forEach(pick -> heard.add(pick.story().id()));
    }
    return heard;
  }

  private Step offer(Session session, Bookmark returning, Position left) {
    StoryScript story = turn.script().story(left.story());
    if (story == null) {
      boolean withdrawn = turn.script().withdrawn().contains(left.story());
      List<Cue> say = new ArrayList<>(welcome(session, returning));
      if (withdrawn) {
        say.add(turn.prompt(Prompt.RETURNING_WITHDRAWN));
      }
      return new Tuning(turn).start(session, say);
    }
    List<Cue> say = new ArrayList<>(welcome(session, returning));
    if (story.story().correctedIn() > left.version()) {
      say.add(turn.prompt(Prompt.RETURNING_CORRECTED, "headline", story.headline()));
    }
    say.add(turn.prompt(Prompt.OFFER, "headline", story.headline()));
    Place place =
        new Place(
            returning.programme(), left, session.place().index(), false, Place.NO_BRIEFING, null);
    return turn.ask(session.at(place), Expect.OFFER, say);
  }

  /// The greeting, and what was wrong in what they heard.
  private List<Cue> welcome(Session session, Bookmark returning) {
    int count = Rundown.newSince(session, turn.script()).size();
    Cue greeting = turn.prompt(Prompt.RETURNING, "new", turn.house().count(count));
    return Turn.join(List.of(greeting), Corrections.said(turn, returning));
  }
}
