package org.partner2connect.yjs;

import org.jspecify.annotations.Nullable;

/** Walks through the structs of an update one by one, then gives its delete set. */
final class UpdateReader {

  private final Lib0Decoder decoder;
  private int clientsLeft;
  private int structsLeft;
  private Client writer = Client.of(0);
  private int clock;
  private @Nullable Struct current;

  UpdateReader(byte[] update) {
    decoder = new Lib0Decoder(update);
    clientsLeft = decoder.readCount();
    advance();
  }

  /** The present struct; none after the last. */
  @Nullable Struct current() {
    return current;
  }

  @Nullable Struct advance() {
    while (structsLeft == 0) {
      if (clientsLeft == 0) {
        current = null;
        return null;
      }
      clientsLeft--;
      structsLeft = decoder.readCount();
      writer = Client.of(decoder.readVarUint());
      clock = decoder.readUint31();
    }
    structsLeft--;
    Struct struct = StructReader.read(decoder, writer, clock);
    clock = struct.end();
    current = struct;
    return struct;
  }

  @Nullable Struct advanceOverSkips() {
    while (advance() instanceof Struct.Skip) {
      // a gap is nothing to look at
    }
    return current;
  }

  /** After the last struct: what follows it. */
  DeleteSet readDeletes() {
    return DeleteSet.read(decoder);
  }

  void requireEnd() {
    decoder.requireEnd();
  }
}
