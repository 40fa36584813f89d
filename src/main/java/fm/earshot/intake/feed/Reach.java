package fm.earshot.intake.feed;

import java.net.InetAddress;

/// How far a fetch may go: to the open internet only, to this machine's networks too, or anywhere.
enum Reach {
  PUBLIC,
  NETWORKS,
  ANYWHERE;

  boolean holds(InetAddress address) {
    return switch (this) {
      case PUBLIC -> PublicAddress.is(address);
      case NETWORKS -> PublicAddress.is(address) || !isOwn(address);
      case ANYWHERE -> true;
    };
  }

  /// Whether it is of this machine, or of the link on which clouds tell a machine its secrets.
  private static boolean isOwn(InetAddress address) {
    return address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isMulticastAddress()
        || address.getAddress()[0] == 0;
  }
}
