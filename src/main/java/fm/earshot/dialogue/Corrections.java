package fm.earshot.dialogue;

import fm.earshot.news.StoryId;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a listener who comes back has to be told of: stories that were corrected after they heard
/// them, the latest heard first, two at a time. The one where they left off speaks for itself, when
/// it is offered or comes up.
public final class Corrections {
  private static final int AT_ONCE = 2;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private Corrections() {}

  static List<StoryScript> since(Bookmark returning, Script script) {
    List<StoryScript> corrected = new ArrayList<>();
    StoryId left = returning.position() == null ? null : returning.position().story();
    for (Bookmark.Told told : returning.told().reversed()) {
      StoryScript story = script.story(told.story());
      if (story != null
          && !told.story().equals(left)
          && told.version() < story.story().correctedIn()) {
        corrected.add(story);
      }
    }
    return corrected.subList(0, Math.min(AT_ONCE, corrected.size()));
  }

  static List<Cue> said(Turn turn, Bookmark returning) {
    int rate = Math.clamp(returning.rate(), Manner.SLOWEST, Manner.FASTEST);
    return since(returning, turn.script()).stream().map(story -> said(turn, story, rate)).toList();
  }

  /// A story whose correction takes long to say is named, and says it when it is read.
  private static Cue said(Turn turn, StoryScript story, int rate) {
    Cue whole =
        turn.prompt(
            Prompt.RETURNING_HEARD_CORRECTED,
            "headline",
            story.headline(),
            "correction",
            String.valueOf(story.correction()));
    return whole.pace().at(rate).compareTo(LONGEST) <= 0
        ? whole
        : turn.prompt(
            Prompt.RETURNING_HEARD_CORRECTED, "headline", story.headline(), "correction", "");
  }

  /// That a listener who comes back was told of them, for the bookmark.
  public static List<Bookmark.Told> told(@Nullable Bookmark returning, Script script, Instant now) {
    return returning == null
        ? List.of()
        : since(returning, script).stream()
            .map(story -> new Bookmark.Told(story.id(), story.story().version(), now))
            .toList();
  }
}
