package fm.earshot.intake.feed;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Tells addresses of the open internet from those of this machine and its networks.
final class PublicAddress {
  private PublicAddress() {}

  static boolean is(InetAddress address) {
    return !(address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()
        || isReserved(address.getAddress(), address instanceof Inet6Address));
  }

  private static boolean isReserved(byte[] bytes, boolean six) {
    int first = bytes[0] & 0xFF;
    int second = bytes[1] & 0xFF;
    if (six) {
      boolean uniqueLocal = (first & 0xFE) == 0xFC;
      boolean translated = first == 0x00 || (first == 0x20 && second == 0x02);
      boolean tunnelled = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
      return uniqueLocal || translated || tunnelled;
    }
    boolean carrierNat = first == 100 && (second & 0xC0) == 64;
    boolean benchmark = first == 198 && (second & 0xFE) == 18;
    boolean protocol = first == 192 && second == 0 && bytes[2] == 0;
    return first == 0 || first >= 240 || carrierNat || benchmark || protocol;
  }
}
