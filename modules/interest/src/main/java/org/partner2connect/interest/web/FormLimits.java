package org.partner2connect.interest.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * How much one node takes. Many people may share an address, a ministry or a whole country's
 * carrier: so an address that sends much is only asked for more proof, never refused.
 */
@Component
class FormLimits {

  private static final String ALL = "all";
  private static final int NETWORK_BYTES = 8;

  private final Buckets byAddress;
  private final Buckets together;
  private final Buckets links;

  FormLimits(Clock clock) {
    byAddress = new Buckets(60, 30, Duration.ofMinutes(1), clock);
    together = new Buckets(600, 300, Duration.ofSeconds(1), clock);
    links = new Buckets(3, 3, Duration.ofHours(1), clock);
  }

  /** Whether the address has sent no more than many people behind it would. */
  boolean isOrdinary(String address) {
    return byAddress.take(network(address));
  }

  /** Whether this node keeps up with all forms together. */
  boolean isKeepingUp() {
    return together.take(ALL);
  }

  /** Whether a link may be mailed again for that number. */
  boolean mayMailLink(int number) {
    return links.take(String.valueOf(number));
  }

  /** An IPv4 address; of an IPv6 address the network, since its end is free to choose. */
  static String network(String address) {
    try {
      var parsed = InetAddress.ofLiteral(address);
      return parsed instanceof Inet6Address
          ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
          : parsed.getHostAddress();
    } catch (IllegalArgumentException unreadable) {
      return address;
    }
  }
}
