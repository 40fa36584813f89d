package fm.earshot.dialogue;

import fm.earshot.edition.Programme;
import fm.earshot.news.StoryId;
import fm.earshot.script.Script;
import java.util.List;
import java.util.Map;

/// The order of the stories that a session goes through.
final class Rundown {
  /// The programme of what came in since the listener was last here.
  static final String WHATS_NEW = "whats-new";

  /// What is listed and offered by number: as much as one key can tell apart.
  private static final int KEYS = 9;

  private Rundown() {}

  static List<StoryId> of(Session session, Script script) {
    List<StoryId> all =
        session.programme().equals(WHATS_NEW)
            ? newSince(session, script)
            : script.rundown(session.programme());
    boolean listed = session.place().listing() && all.size() > KEYS;
    return listed ? all.subList(0, KEYS) : all;
  }

  static List<StoryId> newSince(Session session, Script script) {
    return script.top().rundown().stream()
        .filter(pick -> pick.story().timing().versionCreated().isAfter(session.manner().since()))
        .map(pick -> pick.story().id())
        .toList();
  }

  /// The index of the session's story; if it is not in the rundown, the one before its place.
  static int index(Session session, List<StoryId> rundown) {
    int index = session.position() == null ? -1 : rundown.indexOf(session.position().story());
    return index >= 0 ? index : Math.min(session.place().index(), rundown.size()) - 1;
  }

  /// The sections and other programmes that are offered: those with news, without `top`.
  static List<String> sections(Script script) {
    return script.editions().entrySet().stream()
        .filter(e -> !e.getValue().rundown().isEmpty())
        .map(Map.Entry::getKey)
        .filter(name -> !name.equals(Programme.TOP))
        .limit(KEYS)
        .toList();
  }
}
