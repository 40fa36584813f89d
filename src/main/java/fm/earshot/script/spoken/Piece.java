package fm.earshot.script.spoken;

/// How the characters of a text from `start` to before `end` are said. Offsets count UTF-16 units.
public record Piece(int start, int end, Sound sound) {
  public Piece {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("a piece from " + start + " to " + end);
    }
  }

  public String written(String text) {
    return text.substring(start, end);
  }
}
