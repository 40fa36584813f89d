package fm.earshot.intake;

import fm.earshot.news.Origin;

/// Who sent a document that names its items itself: ids are made with `key`, and `name` is said
/// where an item names no source.
public record Sender(String key, String name, Origin origin) {
  public Sender(String name, Origin origin) {
    this(name, name, origin);
  }
}
