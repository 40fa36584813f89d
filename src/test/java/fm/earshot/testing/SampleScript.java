package fm.earshot.testing;

import fm.earshot.news.Level;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The sample edition as a script whose `top` tells all of it, and what there is to hear in it.
public final class SampleScript {
  private SampleScript() {}

  public static Script at(Instant now) {
    return Scripts.of(SampleEdition.stories(now));
  }

  /// A sentence of a story, at whichever level it stands.
  public record Heard(StoryId story, String hash) {
    static Heard of(Cue.Sentence sentence) {
      return new Heard(sentence.at().story(), sentence.at().hash());
    }
  }

  /// Every sentence of every level of every story.
  public static Set<Heard> everything(Script script) {
    Set<Heard> all = new HashSet<>();
    for (StoryScript story : script.stories().values()) {
      for (Level level : Level.values()) {
        story.level(level).forEach(sentence -> all.add(Heard.of(sentence)));
      }
    }
    return all;
  }

  /// The sentences among what was said.
  public static Set<Heard> heard(List<Cue> say) {
    Set<Heard> heard = new HashSet<>();
    for (Cue cue : say) {
      if (cue instanceof Cue.Sentence sentence) {
        heard.add(Heard.of(sentence));
      }
    }
    return heard;
  }
}
