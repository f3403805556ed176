package org.partner2connect.drafting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why the server did not take a frame. The table stands in {@code docs/collab-protocol.md}. */
enum RefusalCode {
  SIZE(CloseCode.TOO_BIG),
  RATE(CloseCode.POLICY),
  MALFORMED(null),
  SCHEMA(null),
  MISSING(null),
  CLIENT_ID(null),
  READ_ONLY(null),
  ACCESS(null),
  FULL(null),
  UNAVAILABLE(null);

  private final @Nullable CloseCode closing;
  private final String wireName = name().toLowerCase(Locale.ROOT).replace('_', '-');

  RefusalCode(@Nullable CloseCode closing) {
    this.closing = closing;
  }

  /** How the socket is closed after it; null leaves it open. */
  @Nullable CloseCode closing() {
    return closing;
  }

  String wireName() {
    return wireName;
  }

  /** The key of the sentence for people. */
  String messageKey() {
    return "drafting.refusal." + wireName;
  }
}
