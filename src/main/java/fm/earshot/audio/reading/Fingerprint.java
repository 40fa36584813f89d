package fm.earshot.audio.reading;

import fm.earshot.audio.Reading;
import fm.earshot.news.Story;
import fm.earshot.script.Cue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Names things by the SHA-256 of what they are made of.
final class Fingerprint {
  private static final int HASH_BYTES = 16;
  private static final int KEY_BYTES = 20;

  private final MessageDigest digest = sha256();

  private Fingerprint() {}

  /// Of all that a reading says, and what its file says of itself.
  static String of(Reading reading, Use use) {
    Story story = reading.story().story();
    Fingerprint print =
        new Fingerprint()
            .add(story.id().value())
            .add(String.valueOf(story.version()))
            .add(story.headline())
            .add(String.valueOf(story.credit().url()))
            .add(use.name());
    reading.cues().stream().map(Cue::text).forEach(print::add);
    return print.hex(KEY_BYTES);
  }

  /// Of a reading and who reads it.
  static String of(String content, String voice) {
    return new Fingerprint().add(content).add(voice).hex(KEY_BYTES);
  }

  static String of(Path file) throws IOException {
    Fingerprint print = new Fingerprint();
    try (InputStream in = Files.newInputStream(file)) {
      in.transferTo(new DigestOutputStream(OutputStream.nullOutputStream(), print.digest));
    }
    return print.hex(HASH_BYTES);
  }

  private Fingerprint add(String part) {
    digest.update(part.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  private String hex(int bytes) {
    return HexFormat.of().formatHex(digest.digest(), 0, bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
