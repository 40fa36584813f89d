package fm.earshot.intake.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The canonical form of an article's address: what only tracks the reader is left out.
final class Address {
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(utm_\\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|cmpid?|ocid|ito|at_(medium|campaign)\\w*"
              + "|ref_src|smid|xtor|__twitter_impression)(=.*)?");

  private Address() {}

  /// The address, absolute against the feed's, or null if it is none that a listener could open.
  static @Nullable String canonical(String link, String feed) {
    try {
      URI uri = new URI(link.strip().replace(" ", "%20"));
      URI absolute = uri.isAbsolute() ? uri : new URI(feed).resolve(uri);
      String scheme =
          absolute.getScheme() == null ? "" : absolute.getScheme().toLowerCase(Locale.ROOT);
      if (!scheme.matches("https?") || absolute.getHost() == null) {
        return null;
      }
      return scheme + "://" + place(absolute, scheme) + path(absolute) + query(absolute);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  private static String place(URI uri, String scheme) {
    int usual = scheme.equals("https") ? 443 : 80;
    boolean plain = uri.getPort() < 0 || uri.getPort() == usual;
    return uri.getHost().toLowerCase(Locale.ROOT) + (plain ? "" : ":" + uri.getPort());
  }

  private static String path(URI uri) {
    String path = uri.normalize().getRawPath();
    return path == null || path.isEmpty() ? "/" : path;
  }

  private static String query(URI uri) {
    if (uri.getRawQuery() == null) {
      return "";
    }
    String kept =
        Arrays.stream(uri.getRawQuery().split("&", -1))
            .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches())
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
