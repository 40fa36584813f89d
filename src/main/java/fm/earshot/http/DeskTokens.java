package fm.earshot.http;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Who may come to the desk: a name for each token.
public final class DeskTokens {
  /// Who comes by the one token that has no name of its own, or where none is asked for.
  public static final String DESK = "desk";

  private static final String ALGORITHM = "HmacSHA256";

  private final Map<String, String> byName;

  public DeskTokens(Map<String, String> byName) {
    this.byName = Map.copyOf(byName);
  }

  public boolean none() {
    return byName.isEmpty();
  }

  /// Whose token this is, or null. Takes as long whatever it is.
  public @Nullable String whose(String token) {
    byte[] given = bytes(token);
    String whose = null;
    for (Map.Entry<String, String> entry : byName.entrySet()) {
      if (MessageDigest.isEqual(bytes(entry.getValue()), given)) {
        whose = entry.getKey();
      }
    }
    return whose;
  }

  /// A seal on `text` that only who knows the token of `name` can make; null for a name that is not
  /// known.
  public @Nullable String seal(String name, String text) {
    String token = byName.get(name);
    if (token == null) {
      return null;
    }
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(bytes(token), ALGORITHM));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has " + ALGORITHM, e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
