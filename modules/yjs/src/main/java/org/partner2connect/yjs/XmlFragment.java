package org.partner2connect.yjs;

import java.util.List;

/** The immutable content of a root: a list of nodes. */
public record XmlFragment(List<XmlNode> children) {

  public XmlFragment {
    children = List.copyOf(children);
  }

  public static XmlFragment of(XmlNode... children) {
    return new XmlFragment(List.of(children));
  }

  /** All characters inside, without any separator. */
  public String text() {
    StringBuilder text = new StringBuilder();
    children.forEach(child -> text.append(child.text()));
    return text.toString();
  }
}
