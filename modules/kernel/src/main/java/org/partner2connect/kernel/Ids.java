package org.partner2connect.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes and reads the identifiers of everything that is stored. */
public final class Ids {

  private static final Pattern CANONICAL =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private Ids() {}

  /** A fresh UUID of version 7 (RFC 9562): ordered by time, so that new rows lie side by side. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /** Reads the one form in which ids stand in addresses: 36 lower-case characters. */
  public static Optional<UUID> parse(String text) {
    return CANONICAL.matcher(text).matches()
        ? Optional.of(UUID.fromString(text))
        : Optional.empty();
  }
}
