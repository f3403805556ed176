package org.partner2connect.yjs;

import java.util.List;
import java.util.Map;

/** An immutable piece of rich text: runs of characters, neighbours differing in their marks. */
public record XmlText(List<Run> runs) implements XmlNode {

  public XmlText {
    runs = List.copyOf(runs);
  }

  public static XmlText of(String text) {
    return new XmlText(text.isEmpty() ? List.of() : List.of(new Run(text, Map.of())));
  }

  @Override
  public String text() {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(run.text()));
    return text.toString();
  }
}
