package fm.earshot.intake.feed;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// Looks names up for this process as Java does, but for hosts that are being fetched from: such a
/// name is not known while it leads where the fetch may not go. So the address that was checked and
/// the one that is connected to cannot differ, whoever looks it up in between.
public final class GuardedNames extends InetAddressResolverProvider {
  private static final Map<String, List<Reach>> GUARDED = new ConcurrentHashMap<>();

  /// A name that is held to a reach until this is closed.
  interface Guard extends AutoCloseable {
    @Override
    void close();
  }

  static Guard hold(String host, Reach reach) {
    String name = host.toLowerCase(Locale.ROOT);
    GUARDED.merge(name, List.of(reach), GuardedNames::joined);
    return () -> GUARDED.computeIfPresent(name, (_, held) -> without(held, reach));
  }

  private static List<Reach> joined(List<Reach> some, List<Reach> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  @SuppressWarnings("NullAway") // null takes the name out of the map
  private static List<Reach> without(List<Reach> held, Reach one) {
    List<Reach> rest = new ArrayList<>(held);
    rest.remove(one);
    return rest.isEmpty() ? null : List.copyOf(rest);
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return over(configuration.builtinResolver());
  }

  @Override
  public String name() {
    return "Earshot";
  }

  /// What answers names, guarded.
  public static InetAddressResolver over(InetAddressResolver beneath) {
    return new InetAddressResolver() {
      @Override
      public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
          throws UnknownHostException {
        List<Reach> reaches = GUARDED.getOrDefault(host.toLowerCase(Locale.ROOT), List.of());
        Stream<InetAddress> found = beneath.lookupByName(host, policy);
        return reaches.isEmpty() ? found : within(reaches, host, found.toList()).stream();
      }

      @Override
      public String lookupByAddress(byte[] address) throws UnknownHostException {
        return beneath.lookupByAddress(address);
      }
    };
  }

  private static List<InetAddress> within(
      List<Reach> reaches, String host, List<InetAddress> addresses) throws UnknownHostException {
    for (Reach reach : reaches) {
      if (!addresses.stream().allMatch(reach::holds)) {
        throw new UnknownHostException(host);
      }
    }
    return addresses;
  }
}
