package fm.earshot.news;

/// Where a listener is: a sentence of a level of a version of a story.
///
/// `sentence` is the index of the cue in its level; `offset` counts code points of its spoken text;
/// `hash` is 8 hex digits of the sentence, by which it is found again in a later version.
public record Position(
    StoryId story, int version, Level level, int sentence, int offset, String hash) {
  private static final int HASH_DIGITS = 8;

  public Position {
    if (version < 1 || sentence < 0 || offset < 0) {
      throw new IllegalArgumentException("no such position: " + version + ", " + sentence);
    }
    if (!Hex.is(hash, HASH_DIGITS)) {
      throw new IllegalArgumentException("a sentence hash is 8 hex digits, not \"" + hash + "\"");
    }
  }

  public Position withOffset(int codePoints) {
    return new Position(story, version, level, sentence, codePoints, hash);
  }
}
