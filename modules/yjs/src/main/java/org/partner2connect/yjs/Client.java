package org.partner2connect.yjs;

import org.jspecify.annotations.Nullable;

/**
 * A client id. Equal ones are shared between structs and documents as far as a bounded table goes,
 * since a reference takes half the space of a number; compare {@link #id}, never objects.
 *
 * <p>Races only cost a copy: clients are immutable.
 */
final class Client {

  private static final int SLOTS = 4096;

  private static final @Nullable Client[] SHARED = new @Nullable Client[SLOTS];

  final long id;

  private Client(long id) {
    this.id = id;
  }

  static Client of(long id) {
    int slot = (int) ((id ^ id >>> 12 ^ id >>> 24) & SLOTS - 1);
    Client known = SHARED[slot];
    if (known != null && known.id == id) {
      return known;
    }
    Client client = new Client(id);
    SHARED[slot] = client;
    return client;
  }
}
