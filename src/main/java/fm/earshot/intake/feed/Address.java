package fm.earshot.intake.feed;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The canonical form of an article's address: what only tracks the reader is left out.
final class Address {
  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)(utm_\\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|cmpid?|ocid|ito|at_(medium|campaign)\\w*"
              + "|ref_src|smid|xtor|__twitter_impression)(=.*)?");

  private static final Pattern PLACE = Pattern.compile("^((?:[A-Za-z][\\w+.-]*:)?//)([^/?#:@]+)");
  private static final Pattern HOST =
      Pattern.compile("(?:[^@]*@)?([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::(\\d*))?");
  private static final String UNSAFE = "\"<>\\^`{|}";

  private Address() {}

  /// The address, absolute against the feed's, or null if it is none that a listener could open.
  static @Nullable String canonical(String link, String feed) {
    try {
      URI uri = new URI(ascii(link.strip()));
      URI absolute = uri.isAbsolute() ? uri : new URI(ascii(feed)).resolve(uri);
      String scheme =
          absolute.getScheme() == null ? "" : absolute.getScheme().toLowerCase(Locale.ROOT);
      String place = scheme.matches("https?") ? place(absolute, scheme) : null;
      return place == null ? null : scheme + "://" + place + path(absolute) + query(absolute);
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /// An address as written by people (RFC 3987) as one that machines take.
  private static String ascii(String written) {
    Matcher parts = PLACE.matcher(written);
    String named =
        !parts.find() || parts.group(2).codePoints().allMatch(each -> each < 0x80)
            ? written
            : parts.group(1) + IDN.toASCII(parts.group(2)) + written.substring(parts.end());
    StringBuilder ascii = new StringBuilder();
    for (byte each : named.getBytes(StandardCharsets.UTF_8)) {
      boolean plain = each > ' ' && each < 0x7F && UNSAFE.indexOf(each) < 0;
      ascii.append(plain ? String.valueOf((char) each) : "%%%02X".formatted(each));
    }
    return ascii.toString();
  }

  /// Host and port; a password in an address is nobody's to see.
  private static @Nullable String place(URI uri, String scheme) {
    Matcher host = HOST.matcher(uri.getRawAuthority() == null ? "" : uri.getRawAuthority());
    if (!host.matches()) {
      return null;
    }
    String port = host.group(2) == null ? "" : host.group(2);
    boolean plain = port.isEmpty() || port.equals(scheme.equals("https") ? "443" : "80");
    return host.group(1).toLowerCase(Locale.ROOT) + (plain ? "" : ":" + port);
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
