package fm.earshot.phone;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// The carrier's signature on a request: the base64 of an HMAC-SHA1 under the auth token over the
/// public URL and the form's fields, sorted, each name followed by its value.
///
/// The SDK's own validator hashes each request twice or more, parses its URL four times, and loses
/// %-escapes in doing so; the test holds this one to it.
final class Signature {
  private static final String ALGORITHM = "HmacSHA1";
  private static final Pattern BASE =
      Pattern.compile("(?<scheme>https?)://(?<host>\\[[^]]+]|[^/:]+)(?<port>:[0-9]+)?(?<rest>.*)");

  /// Cloned for each request: looking the algorithm up takes longer than the hash.
  private final Mac keyed;

  private final List<byte[]> bases;

  Signature(String authToken, @Nullable String publicUrl) {
    try {
      keyed = Mac.getInstance(ALGORITHM);
      keyed.init(new SecretKeySpec(authToken.getBytes(StandardCharsets.UTF_8), ALGORITHM));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
    List<String> spelled = publicUrl == null ? List.of() : spellings(publicUrl);
    bases = spelled.stream().map(base -> base.getBytes(StandardCharsets.UTF_8)).toList();
  }

  /// Whether `signature` was made for this path and query under the public URL, with the port
  /// spelled out or not: the carrier does either.
  boolean holds(String pathAndQuery, Map<String, String> fields, @Nullable String signature) {
    byte[] given = signature == null ? null : decoded(signature);
    if (given == null) {
      return false;
    }
    byte[] rest = signed(pathAndQuery, fields);
    for (byte[] base : bases) {
      if (MessageDigest.isEqual(given, hash(base, rest))) {
        return true;
      }
    }
    return false;
  }

  private static byte @Nullable [] decoded(String signature) {
    try {
      return Base64.getDecoder().decode(signature);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static byte[] signed(String pathAndQuery, Map<String, String> fields) {
    String[] names = fields.keySet().toArray(String[]::new);
    Arrays.sort(names);
    StringBuilder signed = new StringBuilder(1024).append(pathAndQuery);
    for (String name : names) {
      signed.append(name).append(fields.get(name));
    }
    return signed.toString().getBytes(StandardCharsets.UTF_8);
  }

  private byte[] hash(byte[] base, byte[] rest) {
    try {
      Mac mac = (Mac) keyed.clone();
      mac.update(base);
      return mac.doFinal(rest);
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("every Java's " + ALGORITHM + " can be cloned", e);
    }
  }

  private static List<String> spellings(String publicUrl) {
    Matcher base = BASE.matcher(publicUrl);
    if (!base.matches()) {
      return List.of(publicUrl);
    }
    String start = base.group("scheme") + "://" + base.group("host");
    String usual = base.group("scheme").equals("https") ? ":443" : ":80";
    String port = base.group("port") == null ? usual : base.group("port");
    return List.of(start + base.group("rest"), start + port + base.group("rest"));
  }
}
