package org.partner2connect.yjs;

import org.jspecify.annotations.Nullable;

/** Where an item belongs: symbolic as it was read, a {@link SharedType} once it is known. */
sealed interface Parent permits SharedType, Parent.Root, Parent.Holder, Parent.Attribute {

  /** A root type of a document by its name. */
  record Root(String name) implements Parent {}

  /** The type inside another item. */
  record Holder(long client, int clock) implements Parent {}

  /** Not among the children of its owner, but a value of one of its attributes. */
  record Attribute(Parent owner, String key) implements Parent {}

  /** A parent, with the attribute if there is one. */
  static Parent of(Parent owner, @Nullable String key) {
    return key == null ? owner : new Attribute(owner, key);
  }
}
