package fm.earshot.news;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A story's identity, the same on every node: 16 lower-case hex digits.
public record StoryId(String value) implements Comparable<StoryId> {
  private static final int BYTES = 8;

  public StoryId {
    if (!is(value)) {
      throw new IllegalArgumentException("a story id is 16 hex digits, not \"" + value + "\"");
    }
  }

  /// Whether `text` has the form of a story id.
  public static boolean is(String text) {
    return Hex.is(text, 2 * BYTES);
  }

  /// The id of what `source` calls `guid`: the head of a SHA-256 over both.
  public static StoryId of(String source, String guid) {
    byte[] hash = sha256().digest((source + "\0" + guid).getBytes(StandardCharsets.UTF_8));
    return new StoryId(HexFormat.of().formatHex(hash, 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public int compareTo(StoryId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
