package fm.earshot.audio.shelf;

import fm.earshot.script.Script;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The bulletins that there are: those that were set, or the usual one of every programme.
public record Newscasts(List<Newscast> set) {
  public Newscasts {
    set = List.copyOf(set);
  }

  /// What there is while this is on the air.
  public List<Newscast> all(Script script) {
    return set.isEmpty() ? script.editions().keySet().stream().map(Newscast::usual).toList() : set;
  }

  /// Null where there is none of that name.
  public @Nullable Newscast find(String name, Script script) {
    if (set.isEmpty()) {
      return script.edition(name) == null ? null : Newscast.usual(name);
    }
    return set.stream().filter(one -> one.name().equals(name)).findFirst().orElse(null);
  }
}
