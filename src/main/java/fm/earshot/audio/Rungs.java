package fm.earshot.audio;

import fm.earshot.edition.Edition;
import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rundown whose stories can be told at several rungs of the ladder, between intro and sign-off,
/// or why nothing of it can be told.
record Rungs(@Nullable Edition edition, List<Candidate> candidates, Fitted.Unfit why, Frame frame) {
  /// A story of the rundown that can be told.
  private record Candidate(Edition.Pick pick, StoryScript story) {}

  /// What stands around the stories, and how long things take to say.
  private record Frame(Fitting words, Measure measure) {
    Duration intro() {
      return line(words.intro());
    }

    Duration signOff() {
      return line(words.signOff()).minus(measure.between());
    }

    Duration length() {
      return intro().plus(signOff());
    }

    private Duration line(String text) {
      return line(List.of(new Cue.Prompt(text)));
    }

    Duration line(List<? extends Cue> cues) {
      return measure.of(cues).plus(measure.between());
    }
  }

  static Rungs of(Script script, String programme, Fitting words, Measure measure) {
    Edition edition = script.edition(programme);
    Fitted.Unfit why =
        edition == null
            ? new Fitted.UnknownProgramme(List.copyOf(script.editions().keySet()))
            : new Fitted.NoNews();
    List<Candidate> candidates = new ArrayList<>();
    for (Edition.Pick pick : edition == null ? List.<Edition.Pick>of() : edition.rundown()) {
      StoryScript story = script.story(pick.story().id());
      if (story != null) {
        candidates.add(new Candidate(pick, story));
      }
    }
    return new Rungs(edition, candidates, why, new Frame(words, measure));
  }

  Fitted fit(Duration target) {
    if (edition == null || candidates.isEmpty()) {
      return why;
    }
    Lengths lengths = lengths();
    Choice choice = Choices.best(lengths, 0, target.minus(frame.length()).toMillis());
    if (choice == null) {
      return new Fitted.TooShort(frame.length().plus(Duration.ofMillis(Choices.least(lengths))));
    }
    return bulletin(edition, target, choice, lengths);
  }

  Fitted fill(Window window) {
    if (edition == null || candidates.isEmpty()) {
      return why;
    }
    Lengths lengths = lengths();
    for (Duration most : List.of(window.target(), window.most())) {
      Choice choice = Choices.best(lengths, stories(window.least()), stories(most));
      if (choice != null) {
        return bulletin(edition, window.most(), choice, lengths);
      }
    }
    return switch (fit(window.target())) {
      case Bulletin nearest -> new Fitted.NotExactly(window.target(), nearest);
      case Fitted.Unfit unfit -> unfit;
    };
  }

  /// What of `length` is left for stories, in ms.
  private long stories(Duration length) {
    return length.minus(frame.length()).toMillis();
  }

  private Lengths lengths() {
    return new Lengths(candidates.stream().map(Candidate::story).toList(), frame.measure());
  }

  private Bulletin bulletin(Edition of, Duration target, Choice choice, Lengths lengths) {
    List<Line> lines = new ArrayList<>();
    Duration at = frame.intro();
    lines.add(
        new Line.Frame(Line.Frame.Part.INTRO, new Span(Duration.ZERO, at), frame.words().intro()));
    for (int i = 0; i < choice.stories(); i++) {
      Level level = choice.level(i);
      List<Cue.Sentence> cues = lengths.cues(i, level).subList(0, choice.cues(i, lengths));
      Line item = item(candidates.get(i), level, cues, at);
      lines.add(item);
      at = item.span().end();
    }
    lines.add(
        new Line.Frame(
            Line.Frame.Part.SIGN_OFF, new Span(at, frame.signOff()), frame.words().signOff()));
    return new Bulletin(of.programme().name(), of.programme().language(), target, lines);
  }

  private Line item(Candidate candidate, Level level, List<Cue.Sentence> cues, Duration at) {
    Span span = new Span(at, frame.line(cues));
    return new Line.Item(candidate.pick(), candidate.story(), level, cues, span);
  }
}
