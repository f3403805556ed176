package org.partner2connect.yjs;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Values in lib0's "any" encoding. */
final class AnyContent extends Content.Values {

  static final int REFERENCE = 8;

  private byte[][] values;

  AnyContent(byte[]... values) {
    this.values = values;
  }

  static AnyContent read(Lib0Decoder decoder) {
    byte[][] values = new byte[decoder.readCount()][];
    for (int index = 0; index < values.length; index++) {
      values[index] = AnyCodec.readEncoded(decoder);
    }
    return new AnyContent(values);
  }

  @Override
  int reference() {
    return REFERENCE;
  }

  @Override
  int length() {
    return values.length;
  }

  @Override
  AnyContent split(int offset) {
    AnyContent right = new AnyContent(Arrays.copyOfRange(values, offset, values.length));
    values = Arrays.copyOf(values, offset);
    return right;
  }

  @Override
  boolean growable() {
    return true;
  }

  @Override
  void append(Content right) {
    byte[][] more = ((AnyContent) right).values;
    int length = values.length;
    values = Arrays.copyOf(values, length + more.length);
    System.arraycopy(more, 0, values, length, more.length);
  }

  @Override
  @Nullable Object lastValue() {
    return AnyCodec.decode(values[values.length - 1]);
  }

  @Override
  void write(Lib0Encoder encoder, int offset, int length) {
    encoder.writeVarUint(values.length - offset);
    for (int index = offset; index < values.length; index++) {
      encoder.writeBytes(values[index]);
    }
  }
}
