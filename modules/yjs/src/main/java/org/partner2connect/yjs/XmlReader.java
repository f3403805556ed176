package org.partner2connect.yjs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads shared types into an immutable tree. */
final class XmlReader {

  /** Deeper content is left out, so that no document overflows the stack. */
  static final int MAX_DEPTH = 500;

  private XmlReader() {}

  static XmlFragment read(@Nullable SharedType root) {
    return root == null ? XmlFragment.of() : new XmlFragment(children(root));
  }

  static String characters(@Nullable SharedType type) {
    StringBuilder characters = new StringBuilder();
    for (Item item = type == null ? null : type.start; item != null; item = item.right) {
      if (!item.deleted() && item.content instanceof TextContent text) {
        characters.append(text.text());
      }
    }
    return characters.toString();
  }

  private static List<XmlNode> children(SharedType type) {
    List<XmlNode> children = new ArrayList<>();
    if (type.depth < MAX_DEPTH) {
      for (Item item = type.start; item != null; item = item.right) {
        XmlNode node = item.deleted() ? null : node(item.content);
        if (node != null) {
          children.add(node);
        }
      }
    }
    return children;
  }

  /** An element or text; anything else is no XML and is left out. */
  private static @Nullable XmlNode node(Content content) {
    if (!(content instanceof TypeContent inner)) {
      return null;
    }
    SharedType type = inner.type();
    return switch (type.kind()) {
      case XML_ELEMENT -> new XmlElement(type.name(), attributes(type), children(type));
      case XML_TEXT, TEXT -> new RunCollector().collect(type);
      default -> null;
    };
  }

  private static Map<String, @Nullable Object> attributes(SharedType type) {
    Map<String, @Nullable Object> attributes = new TreeMap<>();
    type.attributes()
        .forEach(
            (key, item) -> {
              if (!item.deleted()) {
                attributes.put(key, item.content.lastValue());
              }
            });
    return attributes;
  }
}
