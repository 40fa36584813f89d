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
    return bulletin(edition, target, told(choice, lengths));
  }

  Fitted fill(Window window, @Nullable Level rung) {
    if (edition == null || candidates.isEmpty()) {
      return why;
    }
    for (Duration most : List.of(window.usual(), window.most())) {
      List<Told> told = told(stories(window.least()), room(most), rung);
      if (!told.isEmpty()) {
        return bulletin(edition, window.most(), told);
      }
    }
    List<Told> nearest = told(0, room(window.target()), rung);
    return nearest.isEmpty()
        ? tooShort(rung)
        : new Fitted.NotExactly(window.target(), bulletin(edition, window.target(), nearest));
  }

  /// The worthiest of what takes `least` to `most` ms; none where there is nothing.
  private List<Told> told(long least, long most, @Nullable Level rung) {
    if (rung != null) {
      return new OneRung(candidates.stream().map(Candidate::story).toList(), rung, this::millis)
          .told(least, most);
    }
    Lengths lengths = lengths();
    Choice choice = Choices.best(lengths, least, most);
    return choice == null ? List.of() : told(choice, lengths);
  }

  private static List<Told> told(Choice choice, Lengths lengths) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < choice.stories(); i++) {
      Level level = choice.level(i);
      told.add(new Told(level, lengths.cues(i, level).subList(0, choice.cues(i, lengths))));
    }
    return told;
  }

  private Fitted.TooShort tooShort(@Nullable Level rung) {
    long least =
        rung == null
            ? Choices.least(lengths())
            : millis(OneRung.shortest(candidates.getFirst().story(), rung));
    return new Fitted.TooShort(frame.length().plus(Duration.ofMillis(least)));
  }

  private long millis(List<Cue.Sentence> cues) {
    return frame.line(cues).toMillis();
  }

  /// What of `length` is left for stories as they were measured: each line's length is counted in
  /// whole ms, and takes up to one more.
  private long room(Duration length) {
    return stories(length) - candidates.size();
  }

  /// What of `length` is left for stories, in ms.
  private long stories(Duration length) {
    return length.minus(frame.length()).toMillis();
  }

  private Lengths lengths() {
    return new Lengths(candidates.stream().map(Candidate::story).toList(), frame.measure());
  }

  /// What is said of a story.
  record Told(Level level, List<Cue.Sentence> cues) {}

  private Bulletin bulletin(Edition of, Duration target, List<Told> told) {
    List<Line> lines = new ArrayList<>();
    Duration at = frame.intro();
    lines.add(
        new Line.Frame(Line.Frame.Part.INTRO, new Span(Duration.ZERO, at), frame.words().intro()));
    for (int i = 0; i < told.size(); i++) {
      Line item = item(candidates.get(i), told.get(i).level(), told.get(i).cues(), at);
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
