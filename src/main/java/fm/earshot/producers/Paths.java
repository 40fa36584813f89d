package fm.earshot.producers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// Names as they stand in an address.
final class Paths {
  private Paths() {}

  static String of(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
