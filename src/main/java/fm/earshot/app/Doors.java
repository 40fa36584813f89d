package fm.earshot.app;

import fm.earshot.http.DeskTokens;
import fm.earshot.http.Editors;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Who may come in. A channel without its secret answers callers on this machine only, and with a
/// public URL not even them, unless the settings say so: a proxy here would let the world in.
final class Doors {
  private static final String BEARER = "Bearer ";

  private final boolean unverifiedLoopback;
  private final boolean facesWorld;

  Doors(Settings.Server server) {
    this.unverifiedLoopback = server.unverifiedLoopback();
    URI base = server.publicUrl();
    this.facesWorld = base != null && !Loopback.isName(base.getHost());
  }

  /// Whether a channel without its secret answers callers on this machine.
  boolean answersThisMachine() {
    return !facesWorld || unverifiedLoopback;
  }

  /// Lets in who is on this machine; `secret` is the setting that would open the channel.
  Handler loopbackOnly(String secret) {
    return context -> {
      if (!Loopback.made(context)) {
        refuse(
            context,
            HttpStatus.FORBIDDEN,
            secret + " is not set, so only callers on this machine are answered");
      } else if (!answersThisMachine()) {
        refuse(
            context,
            HttpStatus.FORBIDDEN,
            secret + " is not set and public-url is; set it, or unverified-loopback: true");
      }
    };
  }

  /// Lets in who brings one of the tokens, by its name.
  Handler bearer(DeskTokens tokens) {
    return context -> {
      String given = context.header("Authorization");
      String who = given == null || !given.startsWith(BEARER) ? null : whose(tokens, given);
      if (who == null) {
        context.header("WWW-Authenticate", "Bearer");
        refuse(context, HttpStatus.UNAUTHORIZED, "bring the desk's token as a bearer token");
      } else {
        Editors.enter(context, who);
      }
    };
  }

  private static @Nullable String whose(DeskTokens tokens, String given) {
    return tokens.whose(given.substring(BEARER.length()));
  }

  private static void refuse(Context context, HttpStatus status, String why) {
    context
        .status(status)
        .contentType("application/json; charset=utf-8")
        .result("{\"error\":\"" + why + "\"}");
    context.skipRemainingHandlers();
  }
}
