package fm.earshot.dialogue;

import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.script.Cue;
import fm.earshot.script.Script;
import fm.earshot.script.StoryScript;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// That a sentence was mispronounced, as a listener says: where it stands, what was said, on which
/// channel and when. Whoever complains while a sentence begins means the one before it too.
public record Complaint(Position at, String sentence, String channel, Instant when) {
  /// What may be said of a sentence before a complaint about the one before it has been made.
  private static final int HARDLY_BEGUN = 40;

  /// What `heard` complains of; null where it does not, or nothing is being read.
  public static @Nullable Complaint of(
      Heard heard, Session session, Script script, String channel, Instant now) {
    if (!(heard instanceof Heard.Asked(var command, var heardAt))
        || command != Command.Plain.MISPRONOUNCED) {
      return null;
    }
    Position at = heardAt == null ? session.position() : heardAt;
    StoryScript story = at == null ? null : script.story(at.story());
    if (at == null || story == null || story.story().version() != at.version()) {
      return null;
    }
    return new Complaint(at, sentence(story.level(at.level()), at), channel, now);
  }

  private static String sentence(List<Cue.Sentence> level, Position at) {
    int index = Math.min(at.sentence(), level.size() - 1);
    String said = level.get(index).text();
    boolean begun = at.level() == Level.HEADLINE || at.offset() >= HARDLY_BEGUN;
    return begun || index == 0 ? said : level.get(index - 1).text() + " " + said;
  }
}
