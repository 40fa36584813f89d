package fm.earshot.audio;

import fm.earshot.edition.Edition;
import fm.earshot.news.Level;
import fm.earshot.news.Provenance;
import fm.earshot.script.Cue;
import fm.earshot.script.StoryScript;
import java.util.List;

/// One thing that is said in a bulletin, and when: by [fm.earshot.script.Pace] until it was spoken.
public sealed interface Line {
  Span span();

  List<? extends Cue> cues();

  /// When each cue was heard; none before it was spoken.
  List<CueTime> heard();

  /// The same at another time.
  Line at(Span span);

  /// The same, spoken.
  Line heard(List<CueTime> heard);

  /// Words of the station's own, before the first story or after the last.
  record Frame(Part part, Span span, String text, List<CueTime> heard) implements Line {
    public enum Part {
      INTRO,
      SIGN_OFF
    }

    public Frame {
      heard = heard == null ? List.of() : List.copyOf(heard);
    }

    public Frame(Part part, Span span, String text) {
      this(part, span, text, List.of());
    }

    @Override
    public List<Cue.Prompt> cues() {
      return List.of(new Cue.Prompt(text));
    }

    @Override
    public Frame at(Span span) {
      return new Frame(part, span, text, heard);
    }

    @Override
    public Frame heard(List<CueTime> heard) {
      return new Frame(part, span, text, heard);
    }
  }

  /// A story told at a level, or the first whole sentences of it.
  record Item(
      Edition.Pick pick,
      StoryScript story,
      Level level,
      List<Cue.Sentence> cues,
      Span span,
      List<CueTime> heard)
      implements Line {
    public Item {
      cues = List.copyOf(cues);
      heard = heard == null ? List.of() : List.copyOf(heard);
    }

    public Item(
        Edition.Pick pick, StoryScript story, Level level, List<Cue.Sentence> cues, Span span) {
      this(pick, story, level, cues, span, List.of());
    }

    @Override
    public Item at(Span span) {
      return new Item(pick, story, level, cues, span, heard);
    }

    @Override
    public Item heard(List<CueTime> heard) {
      return new Item(pick, story, level, cues, span, heard);
    }

    /// Whether the level holds more than is told.
    public boolean shortened() {
      return cues.size() < told(story, level).size();
    }

    /// Whose words they are.
    public Provenance provenance() {
      return level == Level.SUMMARY ? story.radio().provenance() : story.provenance(level);
    }

    /// What is said of a story at a level: of its summary what is written for the radio.
    public static List<Cue.Sentence> told(StoryScript story, Level level) {
      return level == Level.SUMMARY ? story.radio().cues() : story.level(level);
    }
  }

  /// The first words, by which it is recognised.
  default String inCue() {
    return Cueing.firstWords(cues());
  }

  /// The last sentence, whole: when it was heard, the line is over.
  default String outCue() {
    return Cueing.lastSentence(cues());
  }
}
