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
    char[] units = text.toString().toCharArray();
    return writeUnits(units, 0, units.length);
  }

  /** Writes units below U+0100 as a string. */
  Lib0Encoder writeLatin1(byte[] units, int from, int to) {
    int size = to - from;
    for (int index = from; index < to; index++) {
      size -= units[index] >> 7;
    }
    writeVarUint(size);
    reserve(size);
    if (size == to - from) {
      System.arraycopy(units, from, bytes, length, size);
      length += size;
      return this;
    }
    for (int index = from; index < to; index++) {
      byte unit = units[index];
      if (unit >= 0) {
        bytes[length++] = unit;
      } else {
        writeUtf8(unit & 0xff);
      }
    }
    return this;
  }

  /** Writes UTF-16 units as a string. */
  Lib0Encoder writeUnits(char[] units, int from, int to) {
    int size = utf8Length(units, from, to);
    writeVarUint(size);
    reserve(size);
    for (int index = from; index < to; index++) {
      char unit = units[index];
      if (unit < 0x80) {
        bytes[length++] = (byte) unit;
      } else if (isPair(units, index, to)) {
        writeUtf8(Character.toCodePoint(unit, units[++index]));
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

  private static int utf8Length(char[] units, int from, int to) {
    int size = 0;
    for (int index = from; index < to; index++) {
      char unit = units[index];
      if (unit < 0x80) {
        size++;
      } else if (unit < 0x800) {
        size += 2;
      } else if (isPair(units, index, to)) {
        size += 4;
        index++;
      } else {
        size += 3;
      }
    }
    return size;
  }

  private static boolean isPair(char[] units, int index, int to) {
    return Character.isHighSurrogate(units[index])
        && index + 1 < to
        && Character.isLowSurrogate(units[index + 1]);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
