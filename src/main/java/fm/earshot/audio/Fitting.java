package fm.earshot.audio;

import fm.earshot.edition.Edition;
import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Fits programmes into set lengths, between the station's `intro` and `signOff`.
public record Fitting(String intro, String signOff) {
  public Fitting {
    if (intro.isBlank() || signOff.isBlank()) {
      throw new IllegalArgumentException("a bulletin has an intro and a sign-off");
    }
  }

  /// A story of the rundown that can be told.
  private record Candidate(Edition.Pick pick, StoryScript story) {}

  /// The bulletin of `programme` that comes nearest to `target` without exceeding it: at least
  /// three stories where three fit, in the editor's order, none at a longer level than one before
  /// it, and whole sentences only. The same script gives the same bulletin; more time never gives a
  /// shorter one.
  public Fitted fit(Script script, String programme, Duration target) {
    Edition edition = script.edition(programme);
    if (edition == null) {
      return new Fitted.UnknownProgramme(List.copyOf(script.editions().keySet()));
    }
    List<Candidate> candidates = candidates(script, edition);
    if (candidates.isEmpty()) {
      return new Fitted.NoNews();
    }
    Duration frame = length(intro).plus(length(signOff));
    Lengths lengths = new Lengths(candidates.stream().map(Candidate::story).toList());
    Choice choice = Choices.best(lengths, target.minus(frame).toMillis());
    if (choice == null) {
      return new Fitted.TooShort(frame.plus(Duration.ofMillis(Choices.least(lengths))));
    }
    return new Bulletin(
        programme, edition.programme().language(), target, lines(candidates, choice, lengths));
  }

  private static List<Candidate> candidates(Script script, Edition edition) {
    List<Candidate> candidates = new ArrayList<>();
    for (Edition.Pick pick : edition.rundown()) {
      StoryScript story = script.story(pick.story().id());
      if (story != null) {
        candidates.add(new Candidate(pick, story));
      }
    }
    return candidates;
  }

  private List<Line> lines(List<Candidate> candidates, Choice choice, Lengths lengths) {
    List<Line> lines = new ArrayList<>();
    Duration at = length(intro);
    lines.add(new Line.Frame(Line.Frame.Part.INTRO, new Span(Duration.ZERO, at), intro));
    for (int i = 0; i < choice.stories(); i++) {
      Level level = choice.level(i);
      List<Cue.Sentence> cues = lengths.cues(i, level).subList(0, choice.cues(i, lengths));
      Line item = item(candidates.get(i), level, cues, at);
      lines.add(item);
      at = item.span().end();
    }
    lines.add(new Line.Frame(Line.Frame.Part.SIGN_OFF, new Span(at, length(signOff)), signOff));
    return lines;
  }

  private static Line item(Candidate candidate, Level level, List<Cue.Sentence> cues, Duration at) {
    Span span = new Span(at, Lengths.of(cues));
    return new Line.Item(candidate.pick(), candidate.story(), level, cues, span);
  }

  private static Duration length(String text) {
    return Lengths.of(List.of(new Cue.Prompt(text)));
  }
}
