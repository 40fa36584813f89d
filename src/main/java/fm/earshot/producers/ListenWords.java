package fm.earshot.producers;

/// What the page of a player says in the station's own words; in `minutes` stands `{count}`.
public record ListenWords(
    String title,
    String minute,
    String minutes,
    String download,
    String original,
    String waiting,
    String failed) {
  String about(long count) {
    return count == 1 ? minute : minutes.replace("{count}", String.valueOf(count));
  }
}
