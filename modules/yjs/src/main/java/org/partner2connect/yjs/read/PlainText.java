package org.partner2connect.yjs.read;

import java.util.List;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.XmlNode;
import org.partner2connect.yjs.XmlText;

/**
 * Reads a document as plain text: each paragraph, heading or other block that holds text on a line
 * of its own, a line break as a line break, the cells of a table's row separated by tabs.
 */
public final class PlainText {

  private static final String ROW = "table_row";

  private final StringBuilder out = new StringBuilder();

  private PlainText() {}

  /** The text, without a line break at its end. */
  public static String of(XmlFragment document) {
    PlainText text = new PlainText();
    text.children(document.children(), false);
    return text.out.toString().stripTrailing();
  }

  private void children(List<XmlNode> children, boolean inline) {
    for (XmlNode child : children) {
      switch (child) {
        case XmlText text -> out.append(text.text());
        case XmlElement element when element.name().equals(ROW) -> row(element);
        case XmlElement element when inline && element.children().isEmpty() -> out.append('\n');
        case XmlElement element -> block(element);
      }
    }
  }

  private void block(XmlElement element) {
    boolean inline = element.children().stream().anyMatch(XmlText.class::isInstance);
    if (!inline && !element.children().isEmpty()) {
      children(element.children(), false);
      return;
    }
    startLine();
    children(element.children(), inline);
    out.append('\n');
  }

  private void startLine() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  private void row(XmlElement row) {
    startLine();
    String separator = "";
    for (XmlNode cell : row.children()) {
      PlainText inside = new PlainText();
      inside.children(cell instanceof XmlElement element ? element.children() : List.of(), true);
      out.append(separator).append(inside.out.toString().strip().replaceAll("\\s+", " "));
      separator = "\t";
    }
    out.append('\n');
  }
}
