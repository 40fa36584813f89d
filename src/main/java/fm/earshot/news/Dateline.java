package fm.earshot.news;

/// Where the story was filed from, as written at its head ("MEXICO CITY").
public record Dateline(String place) {
  public Dateline {
    place = place.strip();
    if (place.isEmpty()) {
      throw new IllegalArgumentException("a dateline names a place");
    }
  }
}
