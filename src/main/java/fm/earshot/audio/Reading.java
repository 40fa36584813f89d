package fm.earshot.audio;

import fm.earshot.news.Level;
import fm.earshot.script.Cue;
import fm.earshot.script.StoryScript;
import java.util.ArrayList;
import java.util.List;

/// One story read aloud by itself, as long as that takes: headline, whose it is, that a machine
/// reads it, what was corrected, and its text at `level`.
public record Reading(StoryScript story, Level level, String notice, List<Cue> cues) {
  public Reading {
    cues = List.copyOf(cues);
  }

  public static Reading of(StoryScript story, Level level, Credits credits) {
    List<Cue.Sentence> headline = headline(story);
    List<Cue> cues = new ArrayList<>(headline);
    String disclosure = credits.disclosure(story, level);
    cues.add(new Cue.Prompt(credits.from(story)));
    cues.add(new Cue.Prompt(disclosure));
    String correction = credits.correction(story);
    if (correction != null) {
      cues.add(new Cue.Prompt(correction));
    }
    List<Cue.Sentence> text = story.level(level);
    if (!texts(text).equals(texts(headline))) {
      cues.addAll(text);
    }
    return new Reading(story, level, credits.written(story) + " " + disclosure, cues);
  }

  /// BCP 47.
  public String language() {
    return story.story().content().language();
  }

  /// Whether `other` is heard as this is.
  public boolean says(Reading other) {
    return story.id().equals(other.story().id()) && texts(cues).equals(texts(other.cues()));
  }

  /// The cues of the headline alone.
  private static List<Cue.Sentence> headline(StoryScript story) {
    List<Cue.Sentence> cues = story.level(Level.HEADLINE);
    int end = 1;
    while (end < cues.size() && !Cueing.endsSentence(cues.get(end - 1).text())) {
      end++;
    }
    return cues.subList(0, end);
  }

  private static List<String> texts(List<? extends Cue> cues) {
    return cues.stream().map(Cue::text).toList();
  }
}
