package org.partner2connect.yjs;

/** Bytes. */
final class BinaryContent extends Content {

  static final int REFERENCE = 3;

  private final byte[] bytes;

  BinaryContent(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  int reference() {
    return REFERENCE;
  }

  @Override
  Object lastValue() {
    return bytes.clone();
  }

  @Override
  void write(Lib0Encoder encoder, int offset) {
    encoder.writeVarBytes(bytes);
  }
}
