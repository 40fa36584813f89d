package fm.earshot.app;

import fm.earshot.http.DeskTokens;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Lets in who pulls bulletins: by name and password (Basic), or with a token (Bearer).
final class PullDoor implements Handler {
  private static final String LONE = "producer";

  private final Map<String, Secret> users;
  private final DeskTokens tokens;

  PullDoor(Settings.Pull pull) {
    users = pull.users();
    Map<String, String> all = new HashMap<>();
    pull.tokens().forEach((name, token) -> all.put(name, token.value()));
    Secret lone = pull.token();
    if (lone != null) {
      all.put(LONE, lone.value());
    }
    tokens = new DeskTokens(all);
  }

  /// Whether there is a secret by which anybody could come in.
  boolean hasLock() {
    return !users.isEmpty() || !tokens.none();
  }

  @Override
  public void handle(Context context) {
    String given = context.header("Authorization");
    if (given != null && (knows(given, "Basic ") || knows(given, "Bearer "))) {
      return;
    }
    if (!users.isEmpty()) {
      context.res().addHeader("WWW-Authenticate", "Basic realm=\"bulletins\", charset=\"UTF-8\"");
    }
    if (!tokens.none()) {
      context.res().addHeader("WWW-Authenticate", "Bearer");
    }
    context
        .status(401)
        .contentType("application/json; charset=utf-8")
        .result("{\"error\":\"bring a name and password, or a token, of the settings\"}");
    context.skipRemainingHandlers();
  }

  private boolean knows(String given, String scheme) {
    if (!given.regionMatches(true, 0, scheme, 0, scheme.length())) {
      return false;
    }
    String secret = given.substring(scheme.length()).strip();
    return scheme.equals("Basic ") ? knowsUser(decoded(secret)) : tokens.whose(secret) != null;
  }

  private static @Nullable String decoded(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /// Takes as long whoever it is.
  private boolean knowsUser(@Nullable String namedAndPassword) {
    boolean known = false;
    for (Map.Entry<String, Secret> user : users.entrySet()) {
      String right = user.getKey() + ":" + user.getValue().value();
      known |= MessageDigest.isEqual(bytes(right), bytes(String.valueOf(namedAndPassword)));
    }
    return known;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
