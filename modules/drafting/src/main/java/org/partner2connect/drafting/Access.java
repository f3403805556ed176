package org.partner2connect.drafting;

import java.util.Locale;

/** What a person may do with a document; each level includes the ones before it. */
public enum Access {
  NONE,
  READ,
  COMMENT,
  SUGGEST,
  WRITE;

  /** Whether this level includes the other. */
  public boolean atLeast(Access other) {
    return compareTo(other) >= 0;
  }

  /** The level as it stands on the wire. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
