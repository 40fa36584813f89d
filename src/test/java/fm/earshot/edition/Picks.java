package fm.earshot.edition;

import fm.earshot.edition.Edition.LeftOut;
import fm.earshot.news.Story;
import fm.earshot.search.Likeness;
import java.util.Arrays;
import java.util.List;

/// Editions of a few stories, by the keys that a test gives them.
final class Picks {
  private Picks() {}

  static Edition pinned(Programme programme, Pin pin, Filed... filed) {
    List<Story> stories = Arrays.stream(filed).map(Filed::story).toList();
    return Picker.pick(stories, programme, Likeness.of(stories), List.of(pin), Filed.NOW);
  }

  static Edition pick(Programme programme, Filed... filed) {
    List<Story> stories = Arrays.stream(filed).map(Filed::story).toList();
    return Picker.pick(stories, programme, Likeness.of(stories), Filed.NOW);
  }

  static List<String> keys(Edition edition) {
    return edition.rundown().stream().map(pick -> pick.story().id().value()).toList();
  }

  static String why(Edition edition, String key) {
    return edition.leftOut().stream()
        .filter(left -> left.story().value().equals(id(key)))
        .map(LeftOut::reason)
        .findFirst()
        .orElse("told");
  }

  static String id(String key) {
    return Filed.of(key, "world", 0).id().value();
  }
}
