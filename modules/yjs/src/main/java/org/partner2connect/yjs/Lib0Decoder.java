package org.partner2connect.yjs;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads lib0 encoded values, never beyond the end of the input.
 *
 * <p>Numbers are bounded by 2^53 − 1 as in JavaScript, lengths by what is left of the input, and
 * malformed UTF-8 is refused as a browser's fatal {@code TextDecoder} does. Every refusal is an
 * {@link InvalidUpdate}. U+0000 is a character like any other here: whether a text may hold it is
 * the caller's decision. Format: npm lib0 0.2 {@code decoding.js}.
 */
public final class Lib0Decoder {

  static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

  private static final int MAX_VAR_UINT_SHIFT = 49;
  private static final int MAX_VAR_INT_SHIFT = 48;
  private static final char REPLACEMENT = '\uFFFD';

  private final byte[] bytes;
  private final int end;
  private int position;

  public Lib0Decoder(byte[] bytes) {
    this(bytes, 0, bytes.length);
  }

  /** Reads {@code length} bytes from {@code offset} on; the array is not copied. */
  public Lib0Decoder(byte[] bytes, int offset, int length) {
    this.bytes = bytes;
    this.position = offset;
    this.end = offset + length;
    if (offset < 0 || length < 0 || end > bytes.length || end < offset) {
      throw new IllegalArgumentException("Range outside of the array");
    }
  }

  public int position() {
    return position;
  }

  public int remaining() {
    return end - position;
  }

  public boolean hasContent() {
    return position < end;
  }

  public int readUint8() {
    if (position >= end) {
      throw new InvalidUpdate("Unexpected end of input at " + position);
    }
    return bytes[position++] & 0xff;
  }

  /** Reads an unsigned number of 0 … 2^53 − 1. */
  public long readVarUint() {
    int first = readUint8();
    if (first < 0x80) {
      return first;
    }
    return readGroups(first & 0x7f, 7, MAX_VAR_UINT_SHIFT);
  }

  /** Reads a signed number of −(2^53 − 1) … 2^53 − 1; negative zero becomes zero. */
  public long readVarInt() {
    int first = readUint8();
    long magnitude = first & 0x3f;
    if ((first & 0x80) != 0) {
      magnitude = readGroups(magnitude, 6, MAX_VAR_INT_SHIFT);
    }
    return (first & 0x40) != 0 ? -magnitude : magnitude;
  }

  private long readGroups(long low, int firstShift, int maxShift) {
    long number = low;
    for (int shift = firstShift; shift <= maxShift; shift += 7) {
      int group = readUint8();
      number |= (long) (group & 0x7f) << shift;
      if (group < 0x80) {
        if (number > MAX_SAFE_INTEGER) {
          break;
        }
        return number;
      }
    }
    throw new InvalidUpdate("Number out of range at " + position);
  }

  /** Reads a clock or a length: the engine keeps those to 31 bits. */
  int readUint31() {
    long number = readVarUint();
    if (number > Integer.MAX_VALUE) {
      throw new InvalidUpdate("Clock or length out of range at " + position);
    }
    return (int) number;
  }

  /** Reads how many things follow. Each takes at least one byte, so there are at most as many. */
  int readCount() {
    return within(readUint31());
  }

  /** Reads a string: its length in bytes, then well-formed UTF-8. */
  public String readVarString() {
    int length = readCount();
    String text = new String(bytes, position, length, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACEMENT) >= 0) {
      text = decodeStrictly(length);
    }
    position += length;
    return text;
  }

  /** Reads a string if it is ASCII, as most text is; else reads nothing and returns none. */
  byte @Nullable [] readAscii() {
    int start = position;
    int length = readCount();
    for (int index = position; index < position + length; index++) {
      if (bytes[index] < 0) {
        position = start;
        return null;
      }
    }
    position += length;
    return Arrays.copyOfRange(bytes, position - length, position);
  }

  private String decodeStrictly(int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, position, length))
          .toString();
    } catch (CharacterCodingException malformed) {
      throw new InvalidUpdate("Malformed UTF-8 at " + position);
    }
  }

  /** Reads bytes preceded by their number. */
  public byte[] readVarBytes() {
    return readBytes(readCount());
  }

  byte[] readBytes(int length) {
    int start = position;
    skip(length);
    return Arrays.copyOfRange(bytes, start, position);
  }

  /** The bytes from {@code start} to the present position. */
  byte[] since(int start) {
    return Arrays.copyOfRange(bytes, start, position);
  }

  void skip(int length) {
    position += within(length);
  }

  int readInt32() {
    return readUint8() << 24 | readUint8() << 16 | readUint8() << 8 | readUint8();
  }

  long readInt64() {
    return (long) readInt32() << 32 | readInt32() & 0xffffffffL;
  }

  void requireEnd() {
    if (position != end) {
      throw new InvalidUpdate("Trailing bytes at " + position);
    }
  }

  private int within(int length) {
    if (length < 0 || length > end - position) {
      throw new InvalidUpdate("Length exceeds the input at " + position);
    }
    return length;
  }
}
