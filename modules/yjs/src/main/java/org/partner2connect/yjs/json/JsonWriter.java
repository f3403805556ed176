package org.partner2connect.yjs.json;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes values as JSON, as JavaScript's {@code JSON.stringify} does. */
public final class JsonWriter {

  private final StringBuilder out = new StringBuilder();

  private final int maxDepth;

  private JsonWriter(int maxDepth) {
    this.maxDepth = maxDepth;
  }

  /**
   * Writes a value of at most {@value JsonParser#MAX_DEPTH} levels.
   *
   * @throws IllegalArgumentException if it nests deeper or is none that JSON has
   */
  public static String write(@Nullable Object value) {
    return write(value, JsonParser.MAX_DEPTH);
  }

  /** As {@link #write(Object)}, with another limit of depth. */
  public static String write(@Nullable Object value, int maxDepth) {
    JsonWriter writer = new JsonWriter(maxDepth);
    writer.value(value, 0);
    return writer.out.toString();
  }

  private void value(@Nullable Object value, int depth) {
    if (depth > maxDepth) {
      throw new IllegalArgumentException("Value nested too deep");
    }
    switch (value) {
      case null -> out.append("null");
      case String text -> string(text);
      case Boolean truth -> out.append(truth);
      case Double number when number.isNaN() || number.isInfinite() -> out.append("null");
      case Number number -> out.append(number);
      case List<?> list -> {
        out.append('[');
        for (Iterator<?> elements = list.iterator(); elements.hasNext(); ) {
          value(elements.next(), depth + 1);
          out.append(elements.hasNext() ? "," : "");
        }
        out.append(']');
      }
      case Map<?, ?> map -> object(map, depth);
      default -> throw new IllegalArgumentException("No JSON value: " + value.getClass());
    }
  }

  private void object(Map<?, ?> map, int depth) {
    out.append('{');
    for (Iterator<? extends Map.Entry<?, ?>> members = map.entrySet().iterator();
        members.hasNext(); ) {
      Map.Entry<?, ?> member = members.next();
      string((String) member.getKey());
      out.append(':');
      value(member.getValue(), depth + 1);
      out.append(members.hasNext() ? "," : "");
    }
    out.append('}');
  }

  /** Escapes what JavaScript's {@code JSON.stringify} does, in the same way. */
  private void string(String text) {
    out.append('"');
    for (int index = 0; index < text.length(); index++) {
      char unit = text.charAt(index);
      switch (unit) {
        case '"', '\\' -> out.append('\\').append(unit);
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (unit < 0x20 || Character.isSurrogate(unit) && isLone(text, index)) {
            out.append(String.format("\\u%04x", (int) unit));
          } else {
            out.append(unit);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isLone(String text, int index) {
    if (Character.isHighSurrogate(text.charAt(index))) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
  }
}
