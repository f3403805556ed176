package org.partner2connect.yjs;

/**
 * A run of clocks of one client: the unit of the update format.
 *
 * <p>Clocks and lengths are kept to 31 bits.
 */
abstract sealed class Struct permits Struct.Collected, Struct.Skip, Item {

  static final int COLLECTED = 0;
  static final int SKIP = 10;

  final Client writer;
  int clock;

  /** The length, negative when deleted: a flag of its own would take eight bytes. */
  private int size;

  Struct(Client writer, int clock, int length) {
    this.writer = writer;
    this.clock = clock;
    setLength(length);
  }

  final long client() {
    return writer.id;
  }

  final int length() {
    return Math.abs(size);
  }

  final void setLength(int length) {
    if (length <= 0 || clock + length < 0) {
      throw new InvalidUpdate("Struct of impossible length");
    }
    size = size < 0 ? -length : length;
  }

  /** The clock after the last one. */
  final int end() {
    return clock + length();
  }

  boolean deleted() {
    return size < 0;
  }

  final void setDeleted() {
    size = -length();
  }

  /** Whether {@link #append} may be called with this direct successor. */
  abstract boolean accepts(Struct right);

  abstract void append(Struct right);

  /** A copy of what follows the first {@code offset} clocks; this struct may lose it. */
  abstract Struct slice(int offset);

  abstract void write(Lib0Encoder encoder, int offset);

  /** Garbage collected: the place of items whose parent is gone ("GC" in yjs). */
  static final class Collected extends Struct {

    Collected(Client writer, int clock, int length) {
      super(writer, clock, length);
    }

    @Override
    boolean deleted() {
      return true;
    }

    @Override
    boolean accepts(Struct right) {
      return right instanceof Collected;
    }

    @Override
    void append(Struct right) {
      setLength(length() + right.length());
    }

    @Override
    Struct slice(int offset) {
      return new Collected(writer, clock + offset, length() - offset);
    }

    @Override
    void write(Lib0Encoder encoder, int offset) {
      encoder.writeUint8(COLLECTED).writeVarUint(length() - offset);
    }
  }

  /** A gap in an update: these clocks are not part of it. */
  static final class Skip extends Struct {

    Skip(Client writer, int clock, int length) {
      super(writer, clock, length);
    }

    @Override
    boolean deleted() {
      return true;
    }

    @Override
    boolean accepts(Struct right) {
      return right instanceof Skip;
    }

    @Override
    void append(Struct right) {
      setLength(length() + right.length());
    }

    @Override
    Struct slice(int offset) {
      return new Skip(writer, clock + offset, length() - offset);
    }

    @Override
    void write(Lib0Encoder encoder, int offset) {
      encoder.writeUint8(SKIP).writeVarUint(length() - offset);
    }
  }

  /** The structs that are known of each client: from clock 0 on, without gaps. */
  interface Known {

    /** The next expected clock of a client; 0 if it is unknown. */
    int state(long client);

    /** The struct that holds this clock, which must be known. */
    Struct find(long client, int clock);
  }
}
