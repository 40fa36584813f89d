package fm.earshot.producers;

/// What the station says in its own words to those who pull from it. In `source`, `{source}` stands
/// for the source's spoken name; `model` is said of what a language model has written.
public record Notices(String disclosure, String source, String model, String corrected) {
  String from(String name) {
    return source.replace("{source}", name);
  }

  /// What was wrong with a story, in a sentence before it.
  String corrected(String correction) {
    return corrected.replace("{correction}", correction);
  }
}
