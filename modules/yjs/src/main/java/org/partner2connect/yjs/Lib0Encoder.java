package org.partner2connect.yjs;

import java.util.Arrays;

/**
 * Writes lib0 encoded values into a growing buffer. Format: npm lib0 0.2 {@code encoding.js}.
 *
 * <p>Strings are written as a browser's {@code TextEncoder} does: a lone surrogate becomes U+FFFD.
 */
public final class Lib0Encoder {

  private static final int INITIAL_CAPACITY = 64;
  private static final int LONGEST_VAR_INT = 10;
  private static final char REPLACEMENT = '\uFFFD';

  private byte[] bytes;
  private int length;

  public Lib0Encoder() {
    this(INITIAL_CAPACITY);
  }

  Lib0Encoder(int capacity) {
    bytes = new byte[capacity];
  }

  public int length() {
    return length;
  }

  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  void clear() {
    length = 0;
  }

  public Lib0Encoder writeUint8(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
    return this;
  }

  /** Writes an unsigned number of 0 … 2^53 − 1. */
  public Lib0Encoder writeVarUint(long value) {
    if (value < 0 || value > Lib0Decoder.MAX_SAFE_INTEGER) {
      throw new IllegalArgumentException("Not an unsigned 53-bit number: " + value);
    }
    reserve(LONGEST_VAR_INT);
    writeGroups(value);
    return this;
  }

  /** Writes a signed number of −(2^53 − 1) … 2^53 − 1. */
  public Lib0Encoder writeVarInt(long value) {
    long magnitude = Math.abs(value);
    if (magnitude < 0 || magnitude > Lib0Decoder.MAX_SAFE_INTEGER) {
      throw new IllegalArgumentException("Not a signed 53-bit number: " + value);
    }
    reserve(LONGEST_VAR_INT);
    int sign = value < 0 ? 0x40 : 0;
    int more = magnitude > 0x3f ? 0x80 : 0;
    bytes[length++] = (byte) (more | sign | (int) (magnitude & 0x3f));
    if (more != 0) {
      writeGroups(magnitude >>> 6);
    }
    return this;
  }

  private void writeGroups(long value) {
    long rest = value;
    while (rest > 0x7f) {
      bytes[length++] = (byte) (0x80 | (rest & 0x7f));
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  public Lib0Encoder writeVarBytes(byte[] value) {
    return writeVarUint(value.length).writeBytes(value);
  }

  /** Writes bytes without their number. */
  public Lib0Encoder writeBytes(byte[] value) {
    return writeBytes(value, value.length);
  }

  Lib0Encoder writeBytes(Lib0Encoder other) {
    return writeBytes(other.bytes, other.length);
  }

  private Lib0Encoder writeBytes(byte[] value, int count) {
    reserve(count);
    System.arraycopy(value, 0, bytes, length, count);
    length += count;
    return this;
  }

  void writeInt32(int value) {
    reserve(4);
    for (int shift = 24; shift >= 0; shift -= 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void writeInt64(long value) {
    writeInt32((int) (value >>> 32));
    writeInt32((int) value);
  }

  public Lib0Encoder writeVarString(CharSequence text) {
    return writeVarString(text, 0);
  }

  /** Writes the text from UTF-16 index {@code from} on. */
  Lib0Encoder writeVarString(CharSequence text, int from) {
    int size = utf8Length(text, from);
    writeVarUint(size);
    reserve(size);
    int end = text.length();
    for (int index = from; index < end; index++) {
      char unit = text.charAt(index);
      if (unit < 0x80) {
        bytes[length++] = (byte) unit;
      } else if (isPair(text, index)) {
        writeUtf8(Character.toCodePoint(unit, text.charAt(++index)));
      } else {
        writeUtf8(Character.isSurrogate(unit) ? REPLACEMENT : unit);
      }
    }
    return this;
  }

  private void writeUtf8(int codePoint) {
    if (codePoint < 0x800) {
      bytes[length++] = (byte) (0xc0 | codePoint >> 6);
    } else {
      if (codePoint < 0x10000) {
        bytes[length++] = (byte) (0xe0 | codePoint >> 12);
      } else {
        bytes[length++] = (byte) (0xf0 | codePoint >> 18);
        bytes[length++] = (byte) (0x80 | codePoint >> 12 & 0x3f);
      }
      bytes[length++] = (byte) (0x80 | codePoint >> 6 & 0x3f);
    }
    bytes[length++] = (byte) (0x80 | codePoint & 0x3f);
  }

  private static int utf8Length(CharSequence text, int from) {
    int size = 0;
    int end = text.length();
    for (int index = from; index < end; index++) {
      char unit = text.charAt(index);
      if (unit < 0x80) {
        size++;
      } else if (unit < 0x800) {
        size += 2;
      } else if (isPair(text, index)) {
        size += 4;
        index++;
      } else {
        size += 3;
      }
    }
    return size;
  }

  private static boolean isPair(CharSequence text, int index) {
    return Character.isHighSurrogate(text.charAt(index))
        && index + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(index + 1));
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
