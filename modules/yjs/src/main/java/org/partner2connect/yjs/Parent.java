package org.partner2connect.yjs;

/** Where an item belongs: symbolic as it was read, a {@link SharedType} once it is known. */
sealed interface Parent permits SharedType, Parent.Root, Parent.Holder {

  /** A root type of a document by its name. */
  record Root(String name) implements Parent {}

  /** The type inside another item. */
  record Holder(long client, int clock) implements Parent {}
}
