package fm.earshot.news;

/// A story's headline: one line, never blank.
public record Headline(String text) {
  public Headline {
    text = text.strip().replaceAll("\\s+", " ");
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a headline is not blank");
    }
  }
}
