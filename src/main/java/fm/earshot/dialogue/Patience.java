package fm.earshot.dialogue;

import fm.earshot.news.Position;
import fm.earshot.script.Cue;
import java.util.List;

/// What happens when nothing, or nothing understood, comes: the offer again, then the keys, then
/// the reading goes on, since a listener who says nothing wants to listen.
record Patience(Turn turn) {
  private static final int GIVE_UP = 3;

  Step silence(Session session) {
    if (session.expect() == Expect.READING) {
      return new Ladder(turn).goOn(Here.of(turn, session, null));
    }
    return asked(session, List.of());
  }

  /// While reading, twice it is said what can be said, and the third time the reading goes on.
  Step notUnderstood(Session session, Here here) {
    Position at = here.at();
    if (session.expect() != Expect.READING) {
      return asked(session, List.of(turn.prompt(Prompt.NO_MATCH)));
    }
    if (at == null) {
      return new Ladder(turn).goOn(here);
    }
    int times = session.awaited().silences() + 1;
    if (times >= GIVE_UP) {
      return readsOn(here, at);
    }
    List<Cue> say = List.of(turn.prompt(times == 1 ? Prompt.NO_MATCH : Prompt.NO_MATCH_KEYS));
    Step on = turn.aside(here.session(), at, Turn.join(say, here.notice()));
    return new Step(on.session().silent(times), on.reply());
  }

  /// On from where it was. It never stays where it is: what was heard to its end is over, and a
  /// sentence that was not understood three times is left.
  private Step readsOn(Here here, Position at) {
    List<Cue> say = List.of(turn.prompt(Prompt.GOES_ON));
    if (here.change() != Here.Change.NONE) {
      return turn.read(here.held(), Turn.join(say, here.notice()));
    }
    Ladder ladder = new Ladder(turn);
    if (turn.house().pacing().asks() && turn.window(here.session()).endsAt(at)) {
      return ladder.goOn(here).after(say);
    }
    boolean stays = at.withOffset(0).equals(here.session().position());
    return stays ? ladder.sentence(here, at, 1).after(say) : turn.read(here.held(), say);
  }

  /// What was asked is asked again, after `said`, until it is given up.
  private Step asked(Session session, List<Cue> said) {
    if (session.expect() == Expect.NOTHING) {
      return goodbye(session);
    }
    Session patient = session.afterSilence();
    return patient.awaited().silences() >= GIVE_UP
        ? giveUp(patient)
        : turn.step(patient, Turn.join(said, List.of(again(patient))), null);
  }

  /// The question once more, the second time with what can be said or pressed.
  private Cue again(Session session) {
    boolean first = session.awaited().silences() == 1;
    Prompt prompt = first ? repeated(session.expect()) : keys(session.expect());
    return session.expect() == Expect.SECTIONS
        ? new Tuning(turn).choice(prompt)
        : turn.prompt(prompt);
  }

  private Step giveUp(Session session) {
    Tuning tuning = new Tuning(turn);
    if (tuning.atEnd(session)) {
      return goodbye(session);
    }
    List<Cue> say = List.of(turn.prompt(Prompt.GOES_ON));
    if (session.expect() == Expect.OFFER) {
      return tuning.start(session, say);
    }
    Here here = Here.of(turn, session, null);
    List<Cue> before = Turn.join(say, here.notice());
    if (session.expect() == Expect.STORIES && session.place().listing()) {
      return tuning.afterList(here.session(), before);
    }
    return here.at() == null
        ? tuning.start(here.session(), before)
        : turn.read(here.session(), before);
  }

  private Step goodbye(Session session) {
    return turn.ask(session, Expect.NOTHING, List.of(turn.prompt(Prompt.GOODBYE)));
  }

  private static Prompt repeated(Expect expect) {
    return switch (expect) {
      case OFFER -> Prompt.OFFER_REPEATED;
      case SECTIONS -> Prompt.SECTIONS_REPEATED;
      case STORIES -> Prompt.STORIES_REPEATED;
      case PAUSED -> Prompt.PAUSED_REPEATED;
      case HELP -> Prompt.HELP_REPEATED;
      case READING, NOTHING -> Prompt.GOES_ON;
    };
  }

  private static Prompt keys(Expect expect) {
    return switch (expect) {
      case OFFER -> Prompt.OFFER_KEYS;
      case SECTIONS -> Prompt.SECTIONS_KEYS;
      case STORIES -> Prompt.STORIES_KEYS;
      case PAUSED -> Prompt.PAUSED_KEYS;
      case HELP -> Prompt.HELP_KEYS;
      case READING, NOTHING -> Prompt.GOES_ON;
    };
  }
}
