package fm.earshot.dialogue;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.script.Cue;
import fm.earshot.script.StoryScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The next level down that has something to say beyond another's; `same` is how many sentences the
/// two begin with in common.
record Deeper(List<Cue.Sentence> sentences, int same) {

  static @Nullable Deeper than(StoryScript story, Level level) {
    List<Cue.Sentence> known = story.level(level);
    for (Level lower : Level.values()) {
      List<Cue.Sentence> sentences = story.level(lower);
      int same = sameStart(known, sentences);
      if (lower.compareTo(level) > 0 && same < sentences.size()) {
        return new Deeper(sentences, same);
      }
    }
    return null;
  }

  /// Where to go on from `at`: at the same sentence, or with the first that differs if all was
  /// heard or there is no such sentence.
  Position from(Position at, boolean allHeard) {
    return sentences.get(allHeard || at.sentence() >= same ? same : at.sentence()).at();
  }

  private static int sameStart(List<Cue.Sentence> known, List<Cue.Sentence> longer) {
    int same = 0;
    int most = Math.min(known.size(), longer.size());
    while (same < most && known.get(same).at().hash().equals(longer.get(same).at().hash())) {
      same++;
    }
    return same;
  }
}
