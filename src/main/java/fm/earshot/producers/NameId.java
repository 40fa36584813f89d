package fm.earshot.producers;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/// UUIDs made of names (RFC 9562, version 5).
final class NameId {
  /// The name space of podcasts.
  private static final UUID PODCASTS = UUID.fromString("ead4c236-bf58-58c6-a2c6-a6b28d128cb6");

  private NameId() {}

  /// The `podcast:guid` of a feed: of its address without the scheme and slashes at its end.
  static UUID ofFeed(String address) {
    return of(PODCASTS, address.replaceFirst("^[a-zA-Z]+://", "").replaceFirst("/+$", ""));
  }

  private static UUID of(UUID space, String name) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-1");
      ByteBuffer both =
          ByteBuffer.allocate(16)
              .putLong(space.getMostSignificantBits())
              .putLong(space.getLeastSignificantBits());
      digest.update(both.array());
      ByteBuffer hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
      long most = (hash.getLong() & ~0xF000L) | 0x5000L;
      long least = (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
      return new UUID(most, least);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
