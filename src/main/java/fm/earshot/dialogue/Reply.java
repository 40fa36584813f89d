package fm.earshot.dialogue;

import fm.earshot.news.Position;
import fm.earshot.script.Cue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What to say next and what to listen for. `reprompt` is said once if nothing comes; `show` is for
/// a screen or card; `at` is where the listener now is, for the bookmark.
public record Reply(
    List<Cue> say, String reprompt, Expect expect, @Nullable Card show, @Nullable Position at) {

  /// What a screen or the companion app shows: written, not spoken, text.
  public record Card(String title, List<String> sentences) {
    public Card {
      sentences = List.copyOf(sentences);
    }

    public String text() {
      return String.join(" ", sentences);
    }
  }

  public Reply {
    say = List.copyOf(say);
  }

  public boolean ends() {
    return expect == Expect.NOTHING;
  }
}
