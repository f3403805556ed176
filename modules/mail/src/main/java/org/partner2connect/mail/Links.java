package org.partner2connect.mail;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which addresses a mail may link to. */
final class Links {

  private static final Set<String> SCHEMES = Set.of("http", "https");
  private static final int LONGEST = 2_000;

  private Links() {}

  /** The address in ASCII, if it is an absolute one of the web. */
  static Optional<String> web(String address) {
    if (address.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      var uri = new URI(address.strip());
      var scheme = uri.getScheme();
      return scheme != null
              && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
              && uri.getHost() != null
              && uri.getUserInfo() == null
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
