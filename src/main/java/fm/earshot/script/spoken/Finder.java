package fm.earshot.script.spoken;

import org.jspecify.annotations.Nullable;

/// Finds the first piece at or after a place, or null if there is none.
interface Finder {
  @Nullable Piece from(int place);
}
