package fm.earshot.dialogue;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.script.Cue;
import java.util.List;
import java.util.function.Function;

/// Obeys a command: the one place where every command is named.
record Commands(Turn turn) {

  Step obey(Here here, Command command) {
    return switch (command) {
      case Command.TuneIn(var name) -> tuning().tuneIn(here, name);
      case Command.FindStory(var query) -> tuning().find(here, query);
      case Command.PickStory(var ordinal) -> tuning().pick(here, ordinal);
      case Command.Briefing(var minutes) -> tuning().briefing(here, minutes);
      case Command.AskStory(var question) ->
          here.at() == null
              ? tuning().find(here, question)
              : new Answers(turn).ask(here, here.at(), question);
      case Command.Plain plain -> plain(here, plain);
    };
  }

  private Step plain(Here here, Command.Plain command) {
    return switch (command) {
      case LATEST -> tuning().latest(here);
      case NEXT ->
          here.nowhere() && here.change() != Here.Change.GONE
              ? ladder().goOn(here)
              : ladder().next(here);
      case PREVIOUS -> ladder().previous(here);
      case BACK -> ladder().back(here);
      case HEADLINES -> tuning().headlines(here);
      case SECTIONS -> tuning().sections(here);
      case WHATS_NEW -> tuning().whatsNew(here);
      case START_OVER -> tuning().startOver(here);
      case HELP -> help(here);
      case STOP -> turn.ask(here.held(), Expect.NOTHING, List.of(turn.prompt(Prompt.GOODBYE)));
      case YES -> yes(here);
      case NO -> no(here);
      case REPEAT -> repeat(here);
      case MORE -> ofStory(here, at -> ladder().more(here, at));
      case FULL_STORY -> ofStory(here, at -> ladder().level(here, at, Level.FULL_TEXT));
      case SUMMARY -> ofStory(here, at -> ladder().level(here, at, Level.SUMMARY));
      case RELATED -> ofStory(here, at -> tuning().related(here, at));
      case PAUSE -> ofStory(here, at -> pause(here));
      case RESUME -> ofStory(here, at -> resume(here, at));
      case SENTENCE_BACK -> ofStory(here, at -> ladder().sentence(here, at, -1));
      case SENTENCE_FORWARD -> ofStory(here, at -> ladder().sentence(here, at, 1));
      case SLOWER -> rate(here, here.session().manner().slower(), Prompt.SLOWER, Prompt.SLOWEST);
      case FASTER -> rate(here, here.session().manner().faster(), Prompt.FASTER, Prompt.FASTEST);
      case SPELL -> ofStory(here, at -> new Answers(turn).spell(here, at));
      case SOURCE -> ofStory(here, at -> new Answers(turn).source(here, at));
      case HOW_OLD -> ofStory(here, at -> new Answers(turn).howOld(here, at));
      case MISPRONOUNCED -> ofStory(here, at -> aside(here, at, Prompt.MISPRONOUNCED));
      case SEND_LINK -> ofStory(here, at -> aside(here, at, Prompt.NO_LINKS_YET));
    };
  }

  /// A command about the story that is being read; where none is, reading begins.
  private Step ofStory(Here here, Function<Position, Step> command) {
    return here.at() == null ? ladder().goOn(here) : command.apply(here.at());
  }

  /// What can be said or pressed; asked for again, all of it. Where keys are pressed the second
  /// time tells the keys of the reading, which goes on meanwhile: they work while they are told.
  private Step help(Here here) {
    boolean again = here.session().expect() == Expect.HELP;
    List<Cue> said = List.of(turn.prompt(again ? Prompt.HELP_KEYS : Prompt.HELP));
    if (again && !turn.house().pacing().asks() && here.at() != null) {
      return turn.read(here.held(), Turn.join(here.notice(), said));
    }
    return turn.ask(here.held(), Expect.HELP, Turn.join(here.notice(), said));
  }

  private Step pause(Here here) {
    List<Cue> said = List.of(turn.prompt(Prompt.PAUSED));
    return turn.ask(here.held(), Expect.PAUSED, Turn.join(here.notice(), said));
  }

  /// After a question that follows what was heard to its end, "continue" is a yes.
  private Step resume(Here here, Position at) {
    boolean asked =
        switch (here.session().expect()) {
          case READING, STORIES -> turn.house().pacing().asks();
          case OFFER, SECTIONS, PAUSED, HELP, NOTHING -> false;
        };
    return asked && here.change() == Here.Change.NONE && turn.window(here.session()).endsAt(at)
        ? yes(here)
        : turn.read(here.held(), here.notice());
  }

  private Step rate(Here here, Manner manner, Prompt done, Prompt atEnd) {
    boolean same = manner.equals(here.session().manner());
    Here there = new Here(here.session().in(manner), here.at(), here.change(), here.notice());
    return ofStory(here, at -> aside(there, at, same ? atEnd : done));
  }

  private Step aside(Here here, Position at, Prompt prompt) {
    return turn.aside(here.session(), at, Turn.join(here.notice(), List.of(turn.prompt(prompt))));
  }

  private Step yes(Here here) {
    return switch (here.session().expect()) {
      case OFFER, PAUSED, HELP ->
          here.at() == null ? ladder().goOn(here) : turn.read(here.held(), resumed(here));
      case READING -> ladder().goOn(here);
      case STORIES ->
          here.at() == null || here.session().place().listing()
              ? moreHeadlines(here)
              : turn.read(here.held(), here.notice());
      case SECTIONS -> tuning().sections(here);
      case NOTHING -> tuning().latest(here);
    };
  }

  private List<Cue> resumed(Here here) {
    boolean offer = here.session().expect() == Expect.OFFER;
    if (!offer || here.at() == null) {
      return here.notice();
    }
    Cue headline = new Cue.Label(turn.story(here.at().story()).headline());
    return Turn.join(List.of(headline), here.notice());
  }

  private Step no(Here here) {
    return switch (here.session().expect()) {
      case OFFER -> tuning().start(here.session().remembering(here.at()), here.notice());
      case SECTIONS -> turn.ask(here.held(), Expect.NOTHING, List.of(turn.prompt(Prompt.GOODBYE)));
      case READING -> turn.house().pacing().asks() ? instead(here) : tuning().sections(here);
      case STORIES -> tuning().sections(here);
      case PAUSED -> turn.house().pacing().asks() ? instead(here) : on(here);
      case HELP -> on(here);
      case NOTHING ->
          turn.ask(here.session(), Expect.NOTHING, List.of(turn.prompt(Prompt.GOODBYE)));
    };
  }

  private Step on(Here here) {
    return here.at() == null ? ladder().goOn(here) : turn.read(here.held(), here.notice());
  }

  private Step moreHeadlines(Here here) {
    Window window = Window.of(here.session(), turn.script(), turn.house().pacing());
    return window == null || window.endsLevel()
        ? tuning().afterList(here.session(), here.notice())
        : ladder().goOn(here);
  }

  private Step instead(Here here) {
    List<Cue> said = List.of(turn.prompt(Prompt.INSTEAD));
    return turn.ask(here.held(), Expect.HELP, Turn.join(here.notice(), said));
  }

  private Step repeat(Here here) {
    return switch (here.session().expect()) {
      case SECTIONS -> tuning().sections(here);
      case HELP ->
          turn.house().pacing().asks() || here.at() == null
              ? help(here)
              : ladder().repeat(here, here.at());
      case READING, STORIES, OFFER, PAUSED, NOTHING ->
          here.at() == null ? ladder().goOn(here) : ladder().repeat(here, here.at());
    };
  }

  private Ladder ladder() {
    return new Ladder(turn);
  }

  private Tuning tuning() {
    return new Tuning(turn);
  }
}
