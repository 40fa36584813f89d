package fm.earshot.news;

/// Where a listener is: a sentence of a level of a version of a story.
///
/// `sentence` is the index of the cue in its level; `offset` counts code points of its spoken text;
/// `hash` is 8 hex digits of the sentence, by which it is found again in a later version.
public record Position(
    StoryId story, int version, Level level, int sentence, int offset, String hash) {
  public Position {
    if (version < 1 || sentence < 0 || offset < 0) {
      throw new IllegalArgumentException("no such position: " + version + ", " + sentence);
    }
    if (!hash.matches("[0-9a-f]{8}")) {
      throw new IllegalArgumentException("a sentence hash is 8 hex digits, not \"" + hash + "\"");
    }
  }

  public Position withOffset(int codePoints) {
    return new Position(story, version, level, sentence, codePoints, hash);
  }
}
