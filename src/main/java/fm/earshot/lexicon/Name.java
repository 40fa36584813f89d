package fm.earshot.lexicon;

import fm.earshot.news.By;
import fm.earshot.script.spoken.Entry;
import org.jspecify.annotations.Nullable;

/// A name as it is said now, and where that is from; `by` is the editor's who added it, null for
/// what came with Earshot or stands in a file of the station's.
public record Name(Entry entry, Source source, @Nullable By by) {
  /// Where a name is from, each going before those before it.
  public enum Source {
    BUILT_IN,
    FILE,
    EDITOR
  }
}
