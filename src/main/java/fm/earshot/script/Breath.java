package fm.earshot.script;

import fm.earshot.news.Level;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How long a channel is silent between two cues, beside the pause after every sentence: before a
/// paragraph, and so after a headline and what is said of a story before its text. No rate changes
/// it.
public final class Breath {
  private static final long MS = 350;

  private Breath() {}

  /// In milliseconds; nothing comes before the first cue.
  public static long before(Cue cue, @Nullable Cue last) {
    boolean opens =
        cue instanceof Cue.Sentence sentence
            && sentence.opensParagraph()
            && sentence.at().level() != Level.HEADLINE
            && !(last instanceof Cue.Prompt);
    return opens && last != null ? MS : 0;
  }

  /// What `cues` take at a rate, with the breaths between them, in milliseconds.
  public static long length(List<? extends Cue> cues, int rate) {
    long millis = 0;
    Cue last = null;
    for (Cue cue : cues) {
      millis += before(cue, last) + cue.pace().millis(rate);
      last = cue;
    }
    return millis;
  }
}
