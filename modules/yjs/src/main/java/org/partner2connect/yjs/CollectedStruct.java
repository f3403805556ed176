package org.partner2connect.yjs;

/** Garbage collected: the place of items whose parent is gone ("GC" in yjs). */
final class CollectedStruct extends Struct {

  CollectedStruct(long client, int clock, int length) {
    super(client, clock, length);
  }

  @Override
  boolean deleted() {
    return true;
  }

  @Override
  boolean accepts(Struct right) {
    return right instanceof CollectedStruct;
  }

  @Override
  void append(Struct right) {
    setLength(length + right.length);
  }

  @Override
  Struct slice(int offset) {
    return new CollectedStruct(client, clock + offset, length - offset);
  }

  @Override
  void write(Lib0Encoder encoder, int offset) {
    encoder.writeUint8(COLLECTED).writeVarUint(length - offset);
  }
}
