package fm.earshot.dialogue;

import fm.earshot.news.Position;
import org.jspecify.annotations.Nullable;

/// Where a conversation is in the news: what `back` returns to.
///
/// `position` is the first sentence of the window being read, null before any; `index` the story's
/// place in the rundown, for when it has left it; `listing` whether headlines alone are read;
/// `briefing` how many stories are still to come of a briefing, −1 when it is none.
public record Place(
    String programme, @Nullable Position position, int index, boolean listing, int briefing) {
  static final int NO_BRIEFING = -1;

  static Place before(String programme) {
    return new Place(programme, null, 0, false, NO_BRIEFING);
  }

  Place at(Position position) {
    return new Place(programme, position, index, listing, briefing);
  }

  /// The same place in the rundown, its story being gone.
  Place nowhere() {
    return new Place(programme, null, index, listing, briefing);
  }

  Place of(int index, int briefing) {
    return new Place(programme, position, index, listing, briefing);
  }

  Place reading() {
    return new Place(programme, position, index, false, briefing);
  }

  Place listing(String programme) {
    return new Place(programme, position, index, true, NO_BRIEFING);
  }
}
