package org.partner2connect.membership.profile;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Line;
import org.partner2connect.kernel.Refusal;

/** The address of a web site that can safely be a link for everybody. */
public final class WebAddress {

  private static final int LONGEST = 500;
  private static final Set<String> SCHEMES = Set.of("http", "https");

  private WebAddress() {}

  /** The address, or null when it cannot be a link. */
  public static @Nullable String ifUsable(@Nullable String text) {
    try {
      return text == null || text.isBlank() ? null : of(text.strip());
    } catch (Refusal unusable) {
      return null;
    }
  }

  /**
   * The address; {@code https} is added where the scheme is missing.
   *
   * @throws NotAWebAddress when it is anything but an http(s) address with a host's name and
   *     without a user's name in it
   */
  public static String of(String text) {
    var line = Line.of(text, LONGEST);
    var address =
        line.contains(":") && !line.matches("[\\w.-]+:\\d+(/.*)?") ? line : "https://" + line;
    try {
      var uri = new URI(address);
      var scheme = uri.getScheme();
      var host = uri.getHost();
      if (scheme == null
          || !SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
          || host == null
          || !host.contains(".")
          || uri.getRawUserInfo() != null) {
        throw new NotAWebAddress();
      }
      return uri.toASCIIString();
    } catch (URISyntaxException e) {
      throw new NotAWebAddress();
    }
  }
}
