package fm.earshot.alexa.signature;

import fm.earshot.alexa.Refusal;
import fm.earshot.alexa.Refused;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where Amazon keeps a certificate: an address below `https://s3.amazonaws.com/echo.api/`,
/// normalised (RFC 3986, section 6.2.2), without query and fragment.
public final class CertificateUrl {
  private static final String HOST = "s3.amazonaws.com";
  private static final String FOLDER = "/echo.api/";
  private static final int HTTPS_PORT = 443;
  private static final int LONGEST = 512;
  private static final Pattern UNRESERVED_ENCODED =
      Pattern.compile("%(2[dDeE]|3[0-9]|4[1-9a-fA-F]|5[0-9aAfF]|6[1-9a-fA-F]|7[0-9aAeE])");
  private static final int HEXADECIMAL = 16;

  private final String path;

  private CertificateUrl(String path) {
    this.path = path;
  }

  /// Reads the header `SignatureCertChainUrl` as it came.
  static CertificateUrl of(String header) throws Refused {
    URI uri = parsed(header);
    if (!"https".equalsIgnoreCase(uri.getScheme())) {
      throw new Refused(Refusal.URL_NOT_HTTPS);
    }
    if (!HOST.equalsIgnoreCase(uri.getHost()) || uri.getRawUserInfo() != null) {
      throw new Refused(Refusal.URL_HOST);
    }
    if (uri.getPort() != -1 && uri.getPort() != HTTPS_PORT) {
      throw new Refused(Refusal.URL_PORT);
    }
    String path = normalised(uri.getRawPath());
    // Amazon's names need no encoding, and what a server would make of an encoded slash or dot is
    // its own affair.
    if (!path.startsWith(FOLDER) || path.contains("%")) {
      throw new Refused(Refusal.URL_PATH);
    }
    return new CertificateUrl(path);
  }

  private static URI parsed(String header) throws Refused {
    if (header.length() > LONGEST || !header.chars().allMatch(c -> c > ' ' && c <= '~')) {
      throw new Refused(Refusal.URL_UNREADABLE);
    }
    try {
      return new URI(header);
    } catch (URISyntaxException e) {
      throw new Refused(Refusal.URL_UNREADABLE);
    }
  }

  private static String normalised(@Nullable String raw) {
    String path =
        UNRESERVED_ENCODED
            .matcher(raw == null ? "" : raw)
            .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), HEXADECIMAL)));
    Deque<String> kept = new ArrayDeque<>();
    for (String segment : path.split("/", -1)) {
      switch (segment) {
        case "", "." -> {}
        case ".." -> kept.pollLast();
        default -> kept.addLast(segment);
      }
    }
    return "/" + String.join("/", kept);
  }

  /// The path, as `/echo.api/cert.pem`.
  public String path() {
    return path;
  }

  public URI uri() {
    return URI.create("https://" + HOST + path);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CertificateUrl url && url.path.equals(path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public String toString() {
    return uri().toString();
  }
}
