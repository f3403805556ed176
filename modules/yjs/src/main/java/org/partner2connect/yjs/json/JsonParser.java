package org.partner2connect.yjs.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.InvalidUpdate;

/**
 * Strict JSON (RFC 8259): refuses whatever a browser's {@code JSON.parse} throws on, and nesting
 * beyond {@link #MAX_DEPTH}. Whole numbers below 10^15 become Long, others Double.
 */
public final class JsonParser {

  /** As deep as values in lib0's encoding may nest here. */
  static final int MAX_DEPTH = 64;

  private static final double EXACT_INTEGERS = 1e15;

  private final String text;
  private int position;

  private JsonParser(String text) {
    this.text = text;
  }

  /**
   * Reads a value: Boolean, Long, Double, String, List, Map or {@code null}.
   *
   * @throws InvalidUpdate if the text is not JSON, or nests too deep
   */
  public static @Nullable Object parse(String text) {
    // What y-prosemirror writes for simple marks.
    if (text.equals("null")) {
      return null;
    }
    if (text.equals("{}")) {
      return Map.of();
    }
    JsonParser parser = new JsonParser(text);
    Object value = parser.value(0);
    parser.skipSpace();
    if (parser.position != text.length()) {
      throw parser.invalid();
    }
    return value;
  }

  private @Nullable Object value(int depth) {
    if (depth > MAX_DEPTH) {
      throw new InvalidUpdate("JSON nested deeper than " + MAX_DEPTH);
    }
    skipSpace();
    return switch (peek()) {
      case '{' -> object(depth);
      case '[' -> array(depth);
      case '"' -> string();
      case 't' -> literal("true", Boolean.TRUE);
      case 'f' -> literal("false", Boolean.FALSE);
      case 'n' -> literal("null", null);
      default -> number();
    };
  }

  private Map<String, @Nullable Object> object(int depth) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    position++;
    skipSpace();
    if (peek() == '}') {
      position++;
      return members;
    }
    do {
      skipSpace();
      if (peek() != '"') {
        throw invalid();
      }
      String key = string();
      skipSpace();
      if (next() != ':') {
        throw invalid();
      }
      members.put(key, value(depth + 1));
    } while (continues('}'));
    return members;
  }

  private List<@Nullable Object> array(int depth) {
    List<@Nullable Object> elements = new ArrayList<>();
    position++;
    skipSpace();
    if (peek() == ']') {
      position++;
      return elements;
    }
    do {
      elements.add(value(depth + 1));
    } while (continues(']'));
    return elements;
  }

  private boolean continues(char closing) {
    skipSpace();
    char separator = next();
    if (separator != closing && separator != ',') {
      throw invalid();
    }
    return separator == ',';
  }

  private @Nullable Object literal(String word, @Nullable Object value) {
    if (!text.startsWith(word, position)) {
      throw invalid();
    }
    position += word.length();
    return value;
  }

  private Object number() {
    int start = position;
    if (peek() == '-') {
      position++;
    }
    if (peek() == '0') {
      position++;
    } else {
      digits();
    }
    if (position < text.length() && text.charAt(position) == '.') {
      position++;
      digits();
    }
    if (position < text.length() && (text.charAt(position) | 0x20) == 'e') {
      position++;
      if (peek() == '+' || peek() == '-') {
        position++;
      }
      digits();
    }
    double number = Double.parseDouble(text.substring(start, position));
    boolean whole = number == Math.rint(number) && Math.abs(number) < EXACT_INTEGERS;
    return whole ? (Object) (long) number : (Object) number;
  }

  private void digits() {
    int start = position;
    while (position < text.length() && isDigit(text.charAt(position))) {
      position++;
    }
    if (position == start) {
      throw invalid();
    }
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    position++;
    while (true) {
      char unit = next();
      if (unit == '"') {
        return string.toString();
      }
      if (unit < 0x20) {
        throw invalid();
      }
      string.append(unit == '\\' ? escape() : unit);
    }
  }

  private char escape() {
    char letter = next();
    return switch (letter) {
      case '"', '\\', '/' -> letter;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
      default -> throw invalid();
    };
  }

  /** One ASCII hexadecimal digit; {@link Character#digit} alone would take other scripts' too. */
  private int hex() {
    char digit = next();
    int value = digit < 0x80 ? Character.digit(digit, 16) : -1;
    if (value < 0) {
      throw invalid();
    }
    return value;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private void skipSpace() {
    while (position < text.length() && " \t\n\r".indexOf(text.charAt(position)) >= 0) {
      position++;
    }
  }

  private char peek() {
    if (position >= text.length()) {
      throw invalid();
    }
    return text.charAt(position);
  }

  private char next() {
    char unit = peek();
    position++;
    return unit;
  }

  private InvalidUpdate invalid() {
    return new InvalidUpdate("Malformed JSON at " + position);
  }
}
