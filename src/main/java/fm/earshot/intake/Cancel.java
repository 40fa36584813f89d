package fm.earshot.intake;

import fm.earshot.news.Content;
import fm.earshot.news.Handling;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;

/// A wire's cancel as it is known again when it is sent once more: by its date and a hash of what
/// it says.
public record Cancel(Instant versionCreated, String hash) {
  static Cancel of(Item item) {
    Content content = item.content();
    Handling handling = item.handling();
    String said =
        String.join(
            "\0",
            item.credit().source(),
            content.headline().text(),
            String.join("\n", content.sent()),
            String.valueOf(handling.correction()),
            String.valueOf(handling.edNote()),
            String.valueOf(handling.wireVersion()));
    Instant created = Instant.ofEpochMilli(item.timing().versionCreated().toEpochMilli());
    return new Cancel(created, hash(said));
  }

  /// Whether it says nothing that `seen` did not.
  boolean repeats(Cancel seen) {
    return hash.equals(seen.hash) && !versionCreated.isAfter(seen.versionCreated);
  }

  private static String hash(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
