package org.partner2connect.yjs;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The self-describing "any" values of lib0: checks them without building them, reads them into Java
 * values, and writes Java values.
 *
 * <p>Java values are {@code null} (also for undefined), Boolean, Long, Double, BigInteger, String,
 * List, Map with String keys, and byte[]. Values nest at most {@value #MAX_DEPTH} deep.
 */
final class AnyCodec {

  static final int MAX_DEPTH = 64;

  static final int OBJECT = 118;

  private static final int UNDEFINED = 127;
  private static final int NULL = 126;
  private static final int INTEGER = 125;
  private static final int FLOAT = 124;
  private static final int DOUBLE = 123;
  private static final int BIG_INTEGER = 122;
  private static final int FALSE = 121;
  private static final int TRUE = 120;
  private static final int STRING = 119;
  private static final int ARRAY = 117;
  private static final int BYTES = 116;

  private AnyCodec() {}

  /** Checks one value and returns its bytes as they are. */
  static byte[] readEncoded(Lib0Decoder decoder) {
    int start = decoder.position();
    check(decoder, 0);
    return decoder.since(start);
  }

  private static void check(Lib0Decoder decoder, int depth) {
    requireDepth(depth);
    switch (decoder.readUint8()) {
      case UNDEFINED, NULL, TRUE, FALSE -> {}
      case INTEGER -> decoder.readVarInt();
      case FLOAT -> decoder.skip(4);
      case DOUBLE, BIG_INTEGER -> decoder.skip(8);
      case STRING -> decoder.readVarString();
      case BYTES -> decoder.skip(decoder.readCount());
      case ARRAY -> {
        for (int left = decoder.readCount(); left > 0; left--) {
          check(decoder, depth + 1);
        }
      }
      case OBJECT -> {
        for (int left = decoder.readCount(); left > 0; left--) {
          decoder.readVarString();
          check(decoder, depth + 1);
        }
      }
      default -> throw new InvalidUpdate("Unknown value tag before " + decoder.position());
    }
  }

  static @Nullable Object decode(byte[] encoded) {
    return read(new Lib0Decoder(encoded), 0);
  }

  private static @Nullable Object read(Lib0Decoder decoder, int depth) {
    requireDepth(depth);
    return switch (decoder.readUint8()) {
      case UNDEFINED, NULL -> null;
      case INTEGER -> decoder.readVarInt();
      case FLOAT -> (double) Float.intBitsToFloat(decoder.readInt32());
      case DOUBLE -> Double.longBitsToDouble(decoder.readInt64());
      case BIG_INTEGER -> BigInteger.valueOf(decoder.readInt64());
      case FALSE -> Boolean.FALSE;
      case TRUE -> Boolean.TRUE;
      case STRING -> decoder.readVarString();
      case BYTES -> decoder.readVarBytes();
      case ARRAY -> readArray(decoder, depth);
      case OBJECT -> readObject(decoder, depth);
      default -> throw new InvalidUpdate("Unknown value tag before " + decoder.position());
    };
  }

  private static List<@Nullable Object> readArray(Lib0Decoder decoder, int depth) {
    List<@Nullable Object> values = new ArrayList<>();
    for (int left = decoder.readCount(); left > 0; left--) {
      values.add(read(decoder, depth + 1));
    }
    return values;
  }

  private static Map<String, @Nullable Object> readObject(Lib0Decoder decoder, int depth) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    for (int left = decoder.readCount(); left > 0; left--) {
      String key = decoder.readVarString();
      values.put(key, read(decoder, depth + 1));
    }
    return values;
  }

  static byte[] encode(@Nullable Object value) {
    Lib0Encoder encoder = new Lib0Encoder();
    write(encoder, value, 0);
    return encoder.toByteArray();
  }

  private static void write(Lib0Encoder encoder, @Nullable Object value, int depth) {
    if (depth > MAX_DEPTH) {
      throw new IllegalArgumentException("Value nested too deep");
    }
    switch (value) {
      case null -> encoder.writeUint8(NULL);
      case Boolean truth -> encoder.writeUint8(truth ? TRUE : FALSE);
      case String text -> encoder.writeUint8(STRING).writeVarString(text);
      case byte[] bytes -> encoder.writeUint8(BYTES).writeVarBytes(bytes);
      case BigInteger number -> encoder.writeUint8(BIG_INTEGER).writeInt64(number.longValueExact());
      case Double number -> writeNumber(encoder, number);
      case Number number when number instanceof Long || number instanceof Integer ->
          writeNumber(encoder, number.doubleValue());
      case List<?> list -> {
        encoder.writeUint8(ARRAY).writeVarUint(list.size());
        list.forEach(element -> write(encoder, element, depth + 1));
      }
      case Map<?, ?> map -> {
        encoder.writeUint8(OBJECT).writeVarUint(map.size());
        map.forEach(
            (key, element) -> {
              encoder.writeVarString((String) key);
              write(encoder, element, depth + 1);
            });
      }
      default -> throw new IllegalArgumentException("No lib0 value: " + value.getClass());
    }
  }

  /** Numbers are doubles in JavaScript; the shortest form that is exact is written, as by lib0. */
  private static void writeNumber(Lib0Encoder encoder, double number) {
    if (number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE) {
      encoder.writeUint8(INTEGER).writeVarInt((long) number);
    } else if ((double) (float) number == number) {
      encoder.writeUint8(FLOAT).writeInt32(Float.floatToIntBits((float) number));
    } else {
      encoder.writeUint8(DOUBLE).writeInt64(Double.doubleToLongBits(number));
    }
  }

  private static void requireDepth(int depth) {
    if (depth > MAX_DEPTH) {
      throw new InvalidUpdate("Value nested deeper than " + MAX_DEPTH);
    }
  }
}
