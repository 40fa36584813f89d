package fm.earshot.intake.websub;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Checks `X-Hub-Signature` (W3C WebSub, 8) over the bytes as they came. Of several signatures the
/// strongest counts, and no other: SHA-1 is taken only where nothing better is given.
final class Signature {
  /// From the strongest on.
  private static final List<String> METHODS = List.of("sha512", "sha384", "sha256", "sha1");

  private static final int LONGEST = 1_000;

  private Signature() {}

  /// Whether any is given that can be checked.
  static boolean isGiven(@Nullable String header) {
    return strongest(header) != null;
  }

  static boolean holds(byte[] body, String secret, @Nullable String header) {
    String[] given = strongest(header);
    if (given == null) {
      return false;
    }
    try {
      String algorithm = "Hmac" + given[0].toUpperCase(Locale.ROOT);
      Mac mac = Mac.getInstance(algorithm);
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), algorithm));
      return MessageDigest.isEqual(mac.doFinal(body), HexFormat.of().parseHex(given[1]));
    } catch (IllegalArgumentException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC with SHA", e);
    }
  }

  private static String @Nullable [] strongest(@Nullable String header) {
    if (header == null || header.length() > LONGEST) {
      return null;
    }
    for (String method : METHODS) {
      for (String each : header.split(",", -1)) {
        String[] parts = each.strip().split("=", 2);
        if (parts.length == 2 && parts[0].strip().equalsIgnoreCase(method)) {
          return new String[] {method, parts[1].strip()};
        }
      }
    }
    return null;
  }
}
