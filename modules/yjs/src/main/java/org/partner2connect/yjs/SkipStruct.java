package org.partner2connect.yjs;

/** A gap in an update: these clocks are not part of it. */
final class SkipStruct extends Struct {

  SkipStruct(long client, int clock, int length) {
    super(client, clock, length);
  }

  @Override
  boolean deleted() {
    return true;
  }

  @Override
  boolean accepts(Struct right) {
    return right instanceof SkipStruct;
  }

  @Override
  void append(Struct right) {
    setLength(length + right.length);
  }

  @Override
  Struct slice(int offset) {
    return new SkipStruct(client, clock + offset, length - offset);
  }

  @Override
  void write(Lib0Encoder encoder, int offset) {
    encoder.writeUint8(SKIP).writeVarUint(length - offset);
  }
}
