package org.partner2connect.yjs;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A collaborative type: a linked list of items (its children) and a map of items (its attributes,
 * each the newest of a chain of older values on its left).
 */
final class SharedType implements Parent {

  /** The kinds of yjs by their number on the wire; a root has none until it is used. */
  enum Kind {
    ARRAY,
    MAP,
    TEXT,
    XML_ELEMENT,
    XML_FRAGMENT,
    XML_HOOK,
    XML_TEXT,
    ROOT;

    private static final Kind[] ALL = values();

    static Kind of(int number) {
      if (number >= ROOT.ordinal()) {
        throw new InvalidUpdate("Unknown type " + number);
      }
      return ALL[number];
    }

    int number() {
      return ordinal();
    }

    boolean named() {
      return this == XML_ELEMENT || this == XML_HOOK;
    }
  }

  private final Kind kind;
  private final String name;
  private @Nullable Map<String, Item> attributes;

  /** The first child, deleted ones included. */
  @Nullable Item start;

  /** The item that holds this type; none for a root. */
  @Nullable Item holder;

  /** 0 for a root, one more than the parent's for any other once it is integrated. */
  int depth;

  /** {@code name} is the node name of an element or hook, the key of a root, else empty. */
  SharedType(Kind kind, String name) {
    this.kind = kind;
    this.name = name;
  }

  Kind kind() {
    return kind;
  }

  String name() {
    return name;
  }

  @Nullable Item attribute(String key) {
    return attributes == null ? null : attributes.get(key);
  }

  /** The oldest value of an attribute. */
  @Nullable Item firstOf(String key) {
    Item item = attribute(key);
    while (item != null && item.left != null) {
      item = item.left;
    }
    return item;
  }

  void putAttribute(String key, Item item) {
    if (attributes == null) {
      // As in yjs, attributes are gone through in the order in which they were first set.
      attributes = new LinkedHashMap<>(4);
    }
    attributes.put(key, item);
  }

  Map<String, Item> attributes() {
    return attributes == null ? Map.of() : attributes;
  }

  Collection<Item> newestAttributes() {
    return attributes == null ? List.of() : attributes.values();
  }

  /** Forgets all that was inside. */
  void clear() {
    start = null;
    attributes = null;
  }
}
