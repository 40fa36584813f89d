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
    if (session.expect() == Expect.NOTHING) {
      return turn.ask(session, Expect.NOTHING, List.of(turn.prompt(Prompt.GOODBYE)));
    }
    Session patient = session.afterSilence();
    if (patient.awaited().silences() >= GIVE_UP) {
      return giveUp(patient);
    }
    return turn.step(patient, List.of(again(patient)), null);
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
    if (session.expect() == Expect.NOTHING || new Tuning(turn).atEnd(session)) {
      return turn.ask(session, Expect.NOTHING, List.of(turn.prompt(Prompt.GOODBYE)));
    }
    List<Cue> say = List.of(turn.prompt(Prompt.GOES_ON));
    Here here = Here.of(turn, session, null);
    return switch (session.expect()) {
      case OFFER -> new Tuning(turn).start(session, say);
      case STORIES ->
          session.place().listing() ? new Tuning(turn).fromFirst(session, say) : on(here, say);
      case READING, SECTIONS, PAUSED, HELP, NOTHING -> on(here, say);
    };
  }

  private Step on(Here here, List<Cue> say) {
    List<Cue> before = Turn.join(say, here.notice());
    return here.at() == null
        ? new Tuning(turn).start(here.session(), before)
        : turn.read(here.session(), before);
  }

  /// Twice it is said what can be said; the third time the reading goes on without a word.
  Step notUnderstood(Here here) {
    Session patient = here.session().afterSilence();
    int times = patient.awaited().silences();
    if (times >= GIVE_UP) {
      return giveUp(patient);
    }
    Position at = here.at();
    if (patient.expect() == Expect.READING && here.change() == Here.Change.GONE) {
      return new Ladder(turn).goOn(here);
    }
    if (patient.expect() != Expect.READING || at == null) {
      return turn.step(patient, List.of(turn.prompt(Prompt.NO_MATCH), again(patient)), null);
    }
    List<Cue> say = List.of(turn.prompt(times == 1 ? Prompt.NO_MATCH : Prompt.NO_MATCH_KEYS));
    Step on = turn.aside(here.session(), at, Turn.join(say, here.notice()));
    return new Step(on.session().silent(times), on.reply());
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
