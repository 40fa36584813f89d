package fm.earshot.news;

/// The newsroom's short working name of a story.
public record Slug(String text) {
  public Slug {
    text = text.strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a slug is not blank");
    }
  }
}
