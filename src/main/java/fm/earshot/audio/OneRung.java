package fm.earshot.audio;

import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import fm.earshot.script.StoryScript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/// A rundown whose stories are all told at one rung, as many from the lead on as the time holds.
/// `millis` is what a line of such cues takes, with the pause after it.
record OneRung(List<StoryScript> stories, Level rung, ToLongFunction<List<Cue.Sentence>> millis) {
  /// Of what takes `least` to `most` ms whole stories before one that is broken off, then the
  /// longest; none where there is nothing.
  List<Rungs.Told> told(long least, long most) {
    List<Rungs.Told> whole = new ArrayList<>();
    List<Rungs.Told> best = List.of();
    List<Rungs.Told> broken = List.of();
    long longest = 0;
    long at = 0;
    for (StoryScript story : stories) {
      for (List<Cue.Sentence> part : parts(Line.Item.told(story, rung))) {
        long length = at + millis.applyAsLong(part);
        if (length >= least && length <= most && length > longest) {
          longest = length;
          broken = new ArrayList<>(whole);
          broken.add(new Rungs.Told(rung, part));
        }
      }
      at += millis.applyAsLong(Line.Item.told(story, rung));
      if (at > most) {
        break;
      }
      whole.add(new Rungs.Told(rung, Line.Item.told(story, rung)));
      best = at >= least ? List.copyOf(whole) : best;
    }
    return best.isEmpty() ? broken : best;
  }

  /// The least that can be told of a story.
  static List<Cue.Sentence> shortest(StoryScript story, Level rung) {
    List<Cue.Sentence> cues = Line.Item.told(story, rung);
    return parts(cues).stream().findFirst().orElse(cues);
  }

  /// Its beginnings up to each sentence after which one may stop, but the last.
  private static List<List<Cue.Sentence>> parts(List<Cue.Sentence> cues) {
    List<List<Cue.Sentence>> parts = new ArrayList<>();
    for (int i = 1; i < cues.size(); i++) {
      if (Cueing.canStop(cues.get(i - 1).text())) {
        parts.add(cues.subList(0, i));
      }
    }
    return parts;
  }
}
