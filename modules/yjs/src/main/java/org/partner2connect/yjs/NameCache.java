package org.partner2connect.yjs;

import org.jspecify.annotations.Nullable;

/**
 * Shares equal names (of nodes, marks, attributes) between documents, so that each need not keep
 * its own copy. Bounded, and unlike {@link String#intern()} nothing that foreign bytes can fill.
 *
 * <p>Races only cost a copy: strings are immutable and safe to publish.
 */
final class NameCache {

  private static final int SLOTS = 1024;
  private static final int LONGEST = 64;

  private static final @Nullable String[] NAMES = new @Nullable String[SLOTS];

  private NameCache() {}

  static String share(String name) {
    if (name.length() > LONGEST) {
      return name;
    }
    int hash = name.hashCode();
    int slot = (hash ^ hash >>> 10) & SLOTS - 1;
    String known = NAMES[slot];
    if (known != null && known.equals(name)) {
      return known;
    }
    NAMES[slot] = name;
    return name;
  }
}
