package fm.earshot.store;

import fm.earshot.dialogue.Bookmark;
import fm.earshot.dialogue.ListenerId;
import fm.earshot.news.Level;
import fm.earshot.news.Position;
import fm.earshot.news.StoryId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Listeners and where they stopped.
final class Listeners {
  static final ListenerId ANN = listener(1);
  static final ListenerId BOB = listener(2);

  private Listeners() {}

  static ListenerId listener(int number) {
    return new ListenerId("%064x".formatted(number));
  }

  static Bookmark stopped(Instant at, int sentence, String... heard) {
    StoryId story = Stories.id("a");
    List<Bookmark.Told> told =
        Arrays.stream(heard)
            .map(name -> new Bookmark.Told(Stories.id(name), 1, Stories.NOON))
            .toList();
    Position position = new Position(story, 1, Level.FULL_TEXT, sentence, 12, "00c0ffee");
    return new Bookmark("top", position, 110, at, told);
  }
}
