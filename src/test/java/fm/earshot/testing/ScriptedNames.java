package fm.earshot.testing;

import fm.earshot.intake.feed.GuardedNames;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.spi.InetAddressResolver;
import java.net.spi.InetAddressResolverProvider;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/// The names of this machine and, before them, those that a test has written: each look-up takes
/// the next address, and none, an unknown name, when all are taken. Guarded as outside of tests.
public final class ScriptedNames extends InetAddressResolverProvider {
  private static final Map<String, Queue<String>> SCRIPTS = new ConcurrentHashMap<>();

  /// `addresses` are literals; "" is a look-up that finds nothing.
  public static void script(String host, String... addresses) {
    SCRIPTS.put(host, new ConcurrentLinkedQueue<>(java.util.List.of(addresses)));
  }

  /// How many look-ups are left of the script.
  public static int left(String host) {
    return SCRIPTS.getOrDefault(host, new ConcurrentLinkedQueue<>()).size();
  }

  @Override
  public InetAddressResolver get(Configuration configuration) {
    return GuardedNames.over(new Scripted(configuration.builtinResolver()));
  }

  @Override
  public String name() {
    return "scripted";
  }

  private record Scripted(InetAddressResolver beneath) implements InetAddressResolver {
    @Override
    public Stream<InetAddress> lookupByName(String host, LookupPolicy policy)
        throws UnknownHostException {
      Queue<String> script = SCRIPTS.get(host);
      if (script == null) {
        return beneath.lookupByName(host, policy);
      }
      String next = script.poll();
      if (next == null || next.isEmpty()) {
        throw new UnknownHostException(host);
      }
      return Stream.of(InetAddress.ofLiteral(next));
    }

    @Override
    public String lookupByAddress(byte[] address) throws UnknownHostException {
      return beneath.lookupByAddress(address);
    }
  }
}
