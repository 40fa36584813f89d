package fm.earshot.news;

import java.time.Instant;

/// Whose hand made a change, and when: an editor's or token's name at the desk, or a wire's.
public record By(String who, Instant at) {
  private static final int LONGEST = 200;

  public By {
    String name = who.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    who = name.substring(0, name.offsetByCodePoints(0, Math.min(LONGEST, points(name))));
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }
}
