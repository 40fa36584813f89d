package fm.earshot.intake.feed;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Where a fetch may go: to public addresses, and to the very host and port that the user named.
/// What the user named may be of this machine or its networks; a name that was public once must
/// stay so, and only a plain name such as `localhost` or an address as such leads to this machine.
final class Places {
  private final Set<String> publicOnes = ConcurrentHashMap.newKeySet();

  /// Checks an address; until the guard is closed its host leads nowhere else. `named` is what the
  /// user named, null if nothing.
  GuardedNames.Guard enter(URI at, @Nullable URI named) throws IOException {
    String scheme = String.valueOf(at.getScheme()).toLowerCase(Locale.ROOT);
    if (!Set.of("http", "https").contains(scheme) || at.getHost() == null) {
      throw new IOException("only http and https addresses are fetched");
    }
    GuardedNames.Guard guard = GuardedNames.hold(at.getHost(), checked(at, named));
    try {
      // Whoever began to look the name up before it was held has let the answer be seen by now.
      checked(at, named);
      return guard;
    } catch (IOException | RuntimeException e) {
      guard.close();
      throw e;
    }
  }

  private Reach checked(URI at, @Nullable URI named) throws IOException {
    String host = at.getHost();
    InetAddress[] addresses = InetAddress.getAllByName(host);
    boolean isPublic = lead(addresses, Reach.PUBLIC);
    if (named == null || !samePlace(at, named)) {
      must(isPublic, "redirected to an address that is not public");
      return Reach.PUBLIC;
    }
    if (isPublic) {
      publicOnes.add(host);
      return Reach.PUBLIC;
    }
    must(!publicOnes.contains(host), "its name now leads to an address that is not public");
    if (isPlain(host)) {
      return Reach.ANYWHERE;
    }
    must(
        lead(addresses, Reach.NETWORKS),
        "its name leads to this machine; name the address instead");
    return Reach.NETWORKS;
  }

  private static boolean lead(InetAddress[] addresses, Reach reach) {
    return Arrays.stream(addresses).allMatch(reach::holds);
  }

  /// An address as such, or a name that nobody can register.
  private static boolean isPlain(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    return host.startsWith("[")
        || name.indexOf('.') < 0
        || name.endsWith(".localhost")
        || name.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  }

  private static void must(boolean holds, String problem) throws IOException {
    if (!holds) {
      throw new IOException(problem);
    }
  }

  private static boolean samePlace(URI one, URI other) {
    return one.getHost().equalsIgnoreCase(other.getHost()) && port(one) == port(other);
  }

  private static int port(URI uri) {
    return uri.getPort() >= 0
        ? uri.getPort()
        : "https".equalsIgnoreCase(uri.getScheme()) ? 443 : 80;
  }
}
