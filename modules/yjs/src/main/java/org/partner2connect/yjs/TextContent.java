package org.partner2connect.yjs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Characters; one clock for each UTF-16 unit. Typed text grows in place.
 *
 * <p>Most documents consist of thousands of short pieces, so each has one array and no object more:
 * bytes if all units are below U+0100, else characters.
 */
final class TextContent extends Content {

  static final int REFERENCE = 4;

  private static final char REPLACEMENT = '\uFFFD';

  /**
   * Typing appends one by one: room for a few more, and an eighth so that long runs copy rarely.
   */
  private static final int ROOM = 8;

  /** A {@code byte[]} or {@code char[]}, in which {@link #length} units are used. */
  private Object units;

  private int length;

  private TextContent(Object units, int length) {
    this.units = units;
    this.length = length;
  }

  static TextContent of(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    if (text.equals(new String(bytes, StandardCharsets.ISO_8859_1))) {
      return new TextContent(bytes, bytes.length);
    }
    return new TextContent(text.toCharArray(), text.length());
  }

  static TextContent read(Lib0Decoder decoder) {
    byte[] ascii = decoder.readAscii();
    return ascii == null ? of(decoder.readVarString()) : new TextContent(ascii, ascii.length);
  }

  String text() {
    return units instanceof byte[] bytes
        ? new String(bytes, 0, length, StandardCharsets.ISO_8859_1)
        : new String((char[]) units, 0, length);
  }

  private char unit(int index) {
    return units instanceof byte[] bytes ? (char) (bytes[index] & 0xff) : ((char[]) units)[index];
  }

  @Override
  int reference() {
    return REFERENCE;
  }

  @Override
  int length() {
    return length;
  }

  /** A pair of surrogates that is torn apart becomes two replacement characters, as in yjs. */
  @Override
  TextContent split(int offset) {
    Object rest;
    if (units instanceof byte[] bytes) {
      rest = Arrays.copyOfRange(bytes, offset, length);
      units = Arrays.copyOf(bytes, offset);
    } else {
      char[] chars = Arrays.copyOfRange((char[]) units, offset, length);
      char[] kept = Arrays.copyOf((char[]) units, offset);
      if (Character.isHighSurrogate(kept[offset - 1])) {
        kept[offset - 1] = REPLACEMENT;
        chars[0] = REPLACEMENT;
      }
      rest = chars;
      units = kept;
    }
    TextContent right = new TextContent(rest, length - offset);
    length = offset;
    return right;
  }

  @Override
  boolean growable() {
    return true;
  }

  @Override
  void append(Content right) {
    TextContent more = (TextContent) right;
    int total = length + more.length;
    if (units instanceof byte[] bytes && more.units instanceof byte[] added) {
      byte[] target = total <= bytes.length ? bytes : Arrays.copyOf(bytes, roomy(total));
      System.arraycopy(added, 0, target, length, more.length);
      units = target;
    } else {
      char[] target = wide(total);
      more.copyTo(target, length);
      units = target;
    }
    length = total;
  }

  private static int roomy(int total) {
    return total + (total >> 3) + ROOM;
  }

  private char[] wide(int total) {
    if (units instanceof char[] chars) {
      return total <= chars.length ? chars : Arrays.copyOf(chars, roomy(total));
    }
    char[] chars = new char[roomy(total)];
    copyTo(chars, 0);
    return chars;
  }

  private void copyTo(char[] target, int from) {
    for (int index = 0; index < length; index++) {
      target[from + index] = unit(index);
    }
  }

  @Override
  Object lastValue() {
    return String.valueOf(unit(length - 1));
  }

  @Override
  void write(Lib0Encoder encoder, int offset, int itemLength) {
    if (units instanceof byte[] bytes) {
      encoder.writeLatin1(bytes, offset, length);
    } else {
      encoder.writeUnits((char[]) units, offset, length);
    }
  }
}
