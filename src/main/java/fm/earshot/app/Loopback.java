package fm.earshot.app;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whether a request was made on this machine by whoever sits at it: from a loopback address to a
/// loopback Host, handed on by no proxy and made by no page of another site.
///
/// A page anywhere on the web can have a browser on this machine post to 127.0.0.1. The browser
/// says so in `Origin` and `Sec-Fetch-Site`; where the page's own name was made to mean this
/// machine (DNS rebinding), the Host gives it away.
final class Loopback {
  /// The usual spellings and no other: who writes 2130706433 for 127.0.0.1 has something in mind.
  private static final Pattern NAME =
      Pattern.compile("(?i)(localhost|127(\\.[0-9]{1,3}){3}|\\[::1])");

  private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");

  /// How the headers begin that proxies, tunnels and delivery networks add to what they hand on.
  private static final List<String> FORWARDING =
      List.of(
          "forwarded",
          "x-forward",
          "x-original-",
          "x-real-",
          "x-rewrite-",
          "x-scheme",
          "x-ssl",
          "x-nginx-proxy",
          "x-varnish",
          "x-akamai-",
          "x-railway-",
          "front-end-https",
          "x-proxy",
          "x-cluster-",
          "x-envoy-",
          "x-amzn-",
          "x-amz-cf-",
          "x-azure-",
          "x-arr-",
          "x-appengine-",
          "x-vercel-",
          "cf-",
          "cdn-",
          "fastly-",
          "fly-",
          "tailscale-");

  /// Whatever else tells whose request it was: True-Client-IP, X-Remote-Addr and their like.
  private static final Pattern WHOSE =
      Pattern.compile("(.*-)?(client|connecting|real|remote|user|source)-?(ip|addr|address)(v6)?");

  private static final Set<String> SAME_SITE = Set.of("none", "same-origin", "same-site");

  /// What was found of header names and hosts before: callers send the same ones again and again.
  private static final Cache<String, Boolean> FORWARDS =
      Caffeine.newBuilder().maximumSize(500).build();

  private static final Cache<String, Boolean> NAMES =
      Caffeine.newBuilder().maximumSize(500).build();

  private Loopback() {}

  static boolean made(Context context) {
    return isAddress(context.ip())
        && isHost(context)
        && none(context.req().getHeaderNames(), name -> FORWARDS.get(name, Loopback::forwards))
        && none(context.req().getHeaders("Origin"), origin -> !isOrigin(origin))
        && none(context.req().getHeaders("Sec-Fetch-Site"), site -> !SAME_SITE.contains(site));
  }

  private static boolean forwards(String header) {
    String name = header.toLowerCase(Locale.ROOT).replace('_', '-');
    return name.equals("via")
        || FORWARDING.stream().anyMatch(name::startsWith)
        || WHOSE.matcher(name).matches();
  }

  private static boolean isHost(Context context) {
    List<String> hosts = Collections.list(context.req().getHeaders("Host"));
    return hosts.size() == 1 && NAMES.get(hosts.getFirst(), Loopback::isHost);
  }

  private static boolean isHost(String host) {
    return isName(PORT.matcher(host).replaceFirst(""));
  }

  private static boolean isOrigin(String origin) {
    try {
      return isName(new URI(origin).getHost());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /// Whether a host as it stands in a URL is this machine.
  static boolean isName(@Nullable String host) {
    return host != null
        && NAME.matcher(host).matches()
        && (host.equalsIgnoreCase("localhost") || isAddress(host.replaceAll("[\\[\\]]", "")));
  }

  private static boolean isAddress(String address) {
    if (address.equals("127.0.0.1")) {
      return true;
    }
    try {
      return InetAddress.ofLiteral(address).isLoopbackAddress();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean none(Enumeration<String> values, Predicate<String> suspect) {
    while (values.hasMoreElements()) {
      if (suspect.test(values.nextElement())) {
        return false;
      }
    }
    return true;
  }
}
