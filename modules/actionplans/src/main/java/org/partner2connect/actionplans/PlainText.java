package org.partner2connect.actionplans;

import java.util.List;
import org.partner2connect.yjs.Run;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlNode;
import org.partner2connect.yjs.XmlText;

/** The words of a part of a document, without marks and structure. */
final class PlainText {

  private static final int REPLACEMENT = 0xfffd;

  private PlainText() {}

  /** The words of these nodes; a block begins on a line of its own. */
  static String of(List<? extends XmlNode> nodes) {
    var text = new StringBuilder();
    nodes.forEach(node -> append(node, text));
    return storable(text.toString()).strip();
  }

  private static void append(XmlNode node, StringBuilder text) {
    switch (node) {
      case XmlText words -> words.runs().stream().map(Run::text).forEach(text::append);
      case XmlElement element -> {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
          text.append('\n');
        }
        element.children().forEach(child -> append(child, text));
      }
    }
  }

  /** The same text with U+FFFD for what PostgreSQL cannot keep: U+0000 and broken surrogates. */
  static String storable(String text) {
    return text.codePoints().anyMatch(PlainText::isUnstorable)
        ? text.codePoints()
            .map(point -> isUnstorable(point) ? REPLACEMENT : point)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString()
        : text;
  }

  private static boolean isUnstorable(int codePoint) {
    return codePoint == 0 || Character.getType(codePoint) == Character.SURROGATE;
  }
}
