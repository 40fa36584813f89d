package fm.earshot.app;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Addresses in settings; null for what is none.
final class Address {
  private Address() {}

  /// An http or https URL.
  static @Nullable URI url(String text) {
    try {
      URI uri = new URI(text);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? uri : null;
    } catch (URISyntaxException e) {
      return null;
    }
  }

  /// A URL that others are made from: no query, no user, no slash at its end.
  static @Nullable URI base(String text) {
    URI uri = url(text.replaceAll("/+$", ""));
    boolean bare =
        uri != null
            && uri.getRawQuery() == null
            && uri.getRawFragment() == null
            && uri.getRawUserInfo() == null;
    return bare ? uri : null;
  }

  static @Nullable URI file(String text, Path directory) {
    try {
      URI uri = text.startsWith("file:") ? new URI(text) : null;
      Path path = uri == null ? directory.resolve(text) : Path.of(uri);
      return path.toUri();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return null;
    }
  }

  /// A URL, or a file by its path or `file:` URL.
  static @Nullable URI urlOrFile(String text, Path directory) {
    boolean web = text.matches("(?i)[a-z][a-z0-9+.-]*://.*") && !text.startsWith("file:");
    return web ? url(text) : file(text, directory);
  }
}
