package fm.earshot.audio.shelf;

import fm.earshot.audio.Bulletin;
import fm.earshot.audio.Line;
import fm.earshot.news.Level;
import fm.earshot.news.Origin;
import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// All that a programme can tell at a moment, in its order.
record News(List<Told> stories) {
  private record Told(StoryId id, int version, Map<Level, List<Cue.Sentence>> words) {
    static Told of(StoryScript story) {
      return new Told(story.id(), story.story().version(), story.levels());
    }
  }

  static News of(Script script, String programme) {
    return new News(
        script.rundown(programme).stream()
            .map(script::story)
            .filter(Objects::nonNull)
            .map(Told::of)
            .toList());
  }

  /// Whether everything that a bulletin tells may still be told: none of it was killed, held back
  /// or corrected since. A wire's newer version alone makes the one before it no lie.
  static boolean holds(Bulletin bulletin, Script script) {
    return bulletin.items().stream().allMatch(item -> holds(item, script));
  }

  private static boolean holds(Line.Item item, Script script) {
    StoryScript told = item.story();
    StoryScript now = script.story(told.id());
    if (now == null || script.withdrawn().contains(told.id())) {
      return false;
    }
    boolean edited =
        now.story().version() != told.story().version()
            && now.story().credit().origin() == Origin.DESK;
    return !edited && Objects.equals(now.correction(), told.correction());
  }
}
