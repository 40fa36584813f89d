package fm.earshot.dialogue;

import fm.earshot.edition.Programme;
import fm.earshot.news.Position;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The state of a conversation, all of it: it travels with the listener ([State] writes it down).
///
/// `position` is the first sentence of the window being read, null before any; `started` the moment
/// at which that sentence begins to sound; `place` the index in the rundown, for when the story has
/// left it; `rate` per cent of usual speed; `history` the moves that `back` undoes, newest last;
/// `silences` how often in a row nothing came after a question; `since` the moment before which
/// everything is known to this listener; `stories` how many stories remain of a briefing, −1 when
/// it is none; `listing` whether headlines alone are read.
public record Session(
    String programme,
    @Nullable Position position,
    int place,
    boolean listing,
    int stories,
    Expect expect,
    Instant started,
    Instant since,
    String language,
    int rate,
    int silences,
    List<Position> history) {
  public static final int HISTORY = 8;
  public static final int USUAL_RATE = 100;

  public Session {
    history = List.copyOf(history);
  }

  public static Session fresh(Instant now, String language) {
    return new Session(
        Programme.TOP,
        null,
        0,
        false,
        -1,
        Expect.READING,
        now,
        now,
        language,
        USUAL_RATE,
        0,
        List.of());
  }
}
