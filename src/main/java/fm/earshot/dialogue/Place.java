package fm.earshot.dialogue;

import fm.earshot.news.Position;
import fm.earshot.news.Wording;
import org.jspecify.annotations.Nullable;

/// Where a conversation is in the news: what `back` returns to.
///
/// `position` is the first sentence of the window being read, null before any; `index` the story's
/// place in the rundown, for when it has left it; `listing` whether headlines alone are read;
/// `briefing` how many stories are still to come of a briefing, −1 when it is none; `announced` in
/// whose words the story was last said to be told, null where that was not said yet.
public record Place(
    String programme,
    @Nullable Position position,
    int index,
    boolean listing,
    int briefing,
    @Nullable Wording announced) {
  static final int NO_BRIEFING = -1;

  static Place before(String programme) {
    return new Place(programme, null, 0, false, NO_BRIEFING, null);
  }

  Place at(Position next) {
    boolean same = position != null && position.story().equals(next.story());
    return new Place(programme, next, index, listing, briefing, same ? announced : null);
  }

  /// The same place in the rundown, its story being gone.
  Place nowhere() {
    return new Place(programme, null, index, listing, briefing, null);
  }

  Place of(int index, int briefing) {
    return new Place(programme, position, index, listing, briefing, announced);
  }

  Place reading() {
    return new Place(programme, position, index, false, briefing, announced);
  }

  Place listing(String programme) {
    return new Place(programme, position, index, true, NO_BRIEFING, null);
  }

  Place announcing(@Nullable Wording wording) {
    return new Place(programme, position, index, listing, briefing, wording);
  }
}
