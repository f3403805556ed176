package org.partner2connect.yjs;

/**
 * A run of clocks of one client: the unit of the update format.
 *
 * <p>Clocks and lengths are kept to 31 bits.
 */
abstract sealed class Struct permits CollectedStruct, SkipStruct, Item {

  static final int COLLECTED = 0;
  static final int SKIP = 10;

  final long client;
  int clock;
  int length;

  Struct(long client, int clock, int length) {
    this.client = client;
    this.clock = clock;
    setLength(length);
  }

  final void setLength(int length) {
    if (length <= 0 || clock + length < 0) {
      throw new InvalidUpdate("Struct of impossible length");
    }
    this.length = length;
  }

  /** The clock after the last one. */
  final int end() {
    return clock + length;
  }

  abstract boolean deleted();

  /** Whether {@link #append} may be called with this direct successor. */
  abstract boolean accepts(Struct right);

  abstract void append(Struct right);

  /** A copy of what follows the first {@code offset} clocks; this struct may lose it. */
  abstract Struct slice(int offset);

  abstract void write(Lib0Encoder encoder, int offset);
}
