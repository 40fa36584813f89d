package fm.earshot.app;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.net.InetAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Who may come in. A channel without its secret answers callers on this machine only, and with a
/// public URL not even them, unless the settings say so: a proxy here would let the world in.
final class Doors {
  private static final List<String> FORWARDING =
      List.of(
          "Forwarded",
          "X-Forwarded-For",
          "X-Forwarded-Host",
          "X-Forwarded-Proto",
          "X-Real-IP",
          "Via");

  private final boolean unverifiedLoopback;
  private final boolean facesWorld;

  Doors(Settings.Server server) {
    this.unverifiedLoopback = server.unverifiedLoopback();
    URI base = server.publicUrl();
    this.facesWorld = base != null && !isLoopbackName(base.getHost());
  }

  /// Lets in who is on this machine; `secret` is the setting that would open the channel.
  Handler loopbackOnly(String secret) {
    return context -> {
      if (!fromHere(context)) {
        refuse(
            context,
            HttpStatus.FORBIDDEN,
            secret + " is not set, so only callers on this machine are answered");
      } else if (facesWorld && !unverifiedLoopback) {
        refuse(
            context,
            HttpStatus.FORBIDDEN,
            secret + " is not set and public-url is; set it, or unverified-loopback: true");
      }
    };
  }

  /// Lets in who brings the token.
  Handler bearer(Secret token) {
    byte[] expected = ("Bearer " + token.value()).getBytes(StandardCharsets.UTF_8);
    return context -> {
      String given = context.header("Authorization");
      if (given == null
          || !MessageDigest.isEqual(expected, given.getBytes(StandardCharsets.UTF_8))) {
        context.header("WWW-Authenticate", "Bearer");
        refuse(context, HttpStatus.UNAUTHORIZED, "bring the desk's token as a bearer token");
      }
    };
  }

  private static boolean fromHere(Context context) {
    return isLoopbackAddress(context.ip())
        && isLoopbackName(hostOf(context.host()))
        && FORWARDING.stream().allMatch(name -> context.header(name) == null);
  }

  private static boolean isLoopbackAddress(String address) {
    try {
      return InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable String hostOf(@Nullable String hostHeader) {
    return hostHeader == null ? null : hostHeader.replaceFirst(":\\d{1,5}$", "");
  }

  static boolean isLoopbackName(@Nullable String host) {
    if (host == null) {
      return false;
    }
    String name = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
    return name.equals("localhost") || isLoopbackAddress(name);
  }

  private static void refuse(Context context, HttpStatus status, String why) {
    context
        .status(status)
        .contentType("application/json; charset=utf-8")
        .result("{\"error\":\"" + why + "\"}");
    context.skipRemainingHandlers();
  }
}
