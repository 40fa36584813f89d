package fm.earshot.conversation;

import fm.earshot.news.Level;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// What is told after a command: a story at a level, as far as its last sentence.
record Telling(Script script, StoryId story, Level level) {

  /// Its first sentence tells the story that `text` begins to tell.
  static Telling in(Script script, String text) {
    StoryScript first =
        script.stories().values().stream()
            .filter(story -> text.contains(opening(story)))
            .min(Comparator.comparingInt(story -> text.indexOf(opening(story))))
            .orElseThrow(() -> new AssertionError("no story is told in: " + text));
    return new Telling(script, first.id(), Level.SUMMARY);
  }

  private static String opening(StoryScript story) {
    return story.level(Level.SUMMARY).getFirst().text();
  }

  Telling at(Level other) {
    return new Telling(script, story, other);
  }

  String last() {
    List<Cue.Sentence> level = Objects.requireNonNull(script.story(story)).level(this.level);
    return level.getLast().text();
  }
}
