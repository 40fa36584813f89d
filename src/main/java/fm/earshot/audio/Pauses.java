package fm.earshot.audio;

import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import java.time.Duration;
import java.util.List;

/// How long a reader is silent: within a sentence that is too long for one cue, after a sentence,
/// after a headline, before a paragraph, and between stories.
public record Pauses(
    Duration breath, Duration sentence, Duration headline, Duration paragraph, Duration story) {
  /// As news is read on radio.
  public static final Pauses RADIO = ofMillis(120, 320, 480, 520, 850);

  static Pauses ofMillis(long breath, long sentence, long headline, long paragraph, long story) {
    return new Pauses(
        Duration.ofMillis(breath),
        Duration.ofMillis(sentence),
        Duration.ofMillis(headline),
        Duration.ofMillis(paragraph),
        Duration.ofMillis(story));
  }

  /// The pause after the cue at `index`, which is not the last of its line.
  public Duration after(List<? extends Cue> cues, int index) {
    if (!Cueing.endsSentence(cues.get(index).text())) {
      return breath;
    }
    if (cues.get(index) instanceof Cue.Sentence sentence
        && sentence.at().level() == Level.HEADLINE
        && sentence.opensParagraph()) {
      return headline;
    }
    boolean opens = cues.get(index + 1) instanceof Cue.Sentence next && next.opensParagraph();
    return opens ? paragraph : sentence;
  }
}
