package fm.earshot.dialogue;

import fm.earshot.news.Story;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import fm.earshot.testing.SampleEdition;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A room to talk in: the sample edition as a script, some of it changed or withdrawn, and the
/// words of both channels.
final class Room {
  static final Instant NOW = SampleEdition.NOW;
  static final List<Story> SAMPLE = SampleEdition.stories(NOW);
  private static final Map<String, Dialogue> DIALOGUES = new ConcurrentHashMap<>();

  private Room() {}

  static Script script() {
    return script(SAMPLE, Set.of());
  }

  static Script script(List<Story> stories, Set<StoryId> withdrawn) {
    return SampleEdition.script(stories, withdrawn);
  }

  static StoryScript story(Script script, StoryId id) {
    return Objects.requireNonNull(script.story(id));
  }

  static Dialogue dialogue(String channel) {
    return DIALOGUES.computeIfAbsent(channel, SampleEdition::dialogue);
  }

  static Dialogue dialogue(String channel, Pacing pacing) {
    return SampleEdition.dialogue(channel, pacing);
  }

  static Map<String, String> texts() {
    return SampleEdition.texts();
  }

  static Map<String, List<String>> spoken() {
    return SampleEdition.spoken();
  }

  static Phrases phrases() {
    return SampleEdition.phrases();
  }
}
