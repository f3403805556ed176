package org.partner2connect.actionplans;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.partner2connect.yjs.XmlElement;
import org.partner2connect.yjs.XmlFragment;
import org.partner2connect.yjs.XmlNode;
import org.partner2connect.yjs.XmlText;

/** Pieces of documents. */
final class Trees {

  private Trees() {}

  static XmlFragment document(XmlNode... nodes) {
    return XmlFragment.of(nodes);
  }

  static XmlElement heading(int level, String text) {
    return XmlElement.of("heading", XmlText.of(text)).with("level", (long) level);
  }

  static XmlElement paragraph(String text) {
    return XmlElement.of("paragraph", XmlText.of(text));
  }

  static XmlElement action(String title, XmlNode... description) {
    var children = Stream.concat(Stream.of(heading(4, title)), Arrays.stream(description)).toList();
    return new XmlElement("action", Map.of(), children);
  }

  static XmlElement identified(String id, String title) {
    return action(title).with("id", id);
  }

  static XmlElement complete(String id, String title) {
    return identified(id, title)
        .with("lead", "Ministry of Made-up Affairs")
        .with("countries", "[\"GHA\"]")
        .with("targets", "[\"9.c\"]")
        .with("indicator", "People covered")
        .with("due", "2023-12-31");
  }

  static List<String> numbers(XmlFragment document) {
    return ActionReader.read(document).stream().map(FoundAction::number).toList();
  }
}
