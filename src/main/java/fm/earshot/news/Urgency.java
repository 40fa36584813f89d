package fm.earshot.news;

/// IPTC urgency: 1 is a flash, 5 is usual, 9 can wait.
public record Urgency(int value) {
  public static final Urgency USUAL = new Urgency(5);

  public Urgency {
    if (value < 1 || value > 9) {
      throw new IllegalArgumentException("urgency is 1 to 9, not " + value);
    }
  }
}
