package fm.earshot.summary;

/// How long a story is told; `words` at most, at 155 a minute.
public enum Size {
  /// One sentence.
  GIST(25),
  /// About 30 s.
  BRIEF(95),
  /// About 60 s.
  LONGER(180),
  /// About 30 s, written for a newsreader: in the present where that is right, who says so first.
  RADIO(95);

  private final int words;

  Size(int words) {
    this.words = words;
  }

  public int words() {
    return words;
  }
}
