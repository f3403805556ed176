package org.partner2connect.yjs;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.partner2connect.yjs.json.JsonWriter;

/** The content of a document as text, written in just the same way as {@code tree.mjs} does. */
final class Trees {

  private Trees() {}

  static String describe(YDoc doc) {
    return children(doc.fragment("content").children()) + "|" + json(doc.text("text"));
  }

  private static String children(List<XmlNode> nodes) {
    StringBuilder description = new StringBuilder();
    nodes.forEach(node -> description.append(node(node)));
    return description.toString();
  }

  private static String node(XmlNode node) {
    return switch (node) {
      case XmlElement element ->
          "<%s %s>%s</>"
              .formatted(element.name(), json(element.attributes()), children(element.children()));
      case XmlText text -> {
        StringJoiner runs = new StringJoiner(" ", "(", ")");
        text.runs().forEach(run -> runs.add(json(run.marks()) + json(run.text())));
        yield runs.toString();
      }
    };
  }

  private static String json(Object value) {
    return switch (value) {
      case BigInteger number -> "\"bigint:" + number + "\"";
      case byte[] bytes ->
          "\"bytes:" + Arrays.toString(unsigned(bytes)).replaceAll("[\\[\\] ]", "") + "\"";
      case Map<?, ?> map -> {
        StringJoiner members = new StringJoiner(",", "{", "}");
        new TreeMap<>(map).forEach((key, member) -> members.add(json(key) + ":" + json(member)));
        yield members.toString();
      }
      case List<?> list -> {
        StringJoiner elements = new StringJoiner(",", "[", "]");
        list.forEach(element -> elements.add(json(element)));
        yield elements.toString();
      }
      case Double number -> number(number);
      case Long number -> number(number);
      case null, default -> JsonWriter.write(value);
    };
  }

  private static String number(double number) {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      return String.valueOf((long) number);
    }
    return Double.isNaN(number)
        ? "\"NaN\""
        : "\"double:" + Long.toHexString(Double.doubleToRawLongBits(number)) + "\"";
  }

  private static int[] unsigned(byte[] bytes) {
    int[] numbers = new int[bytes.length];
    Arrays.setAll(numbers, index -> bytes[index] & 0xff);
    return numbers;
  }
}
