package fm.earshot.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The items of the lists among settings, each a single word or a group of keys.
record Items(Fields given) {
  /// What `read` makes of the items of a list; what it makes nothing of is left out.
  <T> List<T> each(String key, Function<Value, @Nullable T> read) {
    List<T> items = new ArrayList<>();
    for (Value item : given.list(key)) {
      T made = given.<@Nullable T>tried(null, () -> read.apply(item));
      if (made != null) {
        items.add(made);
      }
    }
    return items;
  }

  /// An item that is a group of some of the `known` keys.
  Fields group(String key, Value item, String... known) {
    if (!(item instanceof Value.Named named)) {
      throw given.wrong(key, item, "a list of words or groups of keys");
    }
    Map<String, Value> entries = new HashMap<>(named.entries());
    entries.forEach((name, value) -> {
      if (!List.of(known).contains(name)) {
        given
            .mistakes()
            .found(value.wrong("in " + key + ", " + Keys.unknown(name, List.of(known))));
      }
    });
    entries.values().removeIf(Value.Nothing.class::isInstance);
    return new Fields(key + ".", entries, given.mistakes());
  }

  /// An item that is a single value, as a group in which it has this key.
  Fields lone(String prefix, String key, Value item) {
    return new Fields(prefix, Map.of(key, item), given.mistakes());
  }
}
