package org.partner2connect.yjs;

/** Writes an item as {@link StructReader} reads it. Source: yjs 13.6 {@code Item.write}. */
final class ItemWriter {

  private ItemWriter() {}

  /** Writes what follows the first {@code offset} clocks of the item. */
  static void write(Item item, Lib0Encoder encoder, int offset) {
    long origin = offset > 0 ? item.client() : item.originClient();
    int info = item.content.reference();
    info |= origin != Item.NONE ? Item.HAS_ORIGIN : 0;
    info |= item.rightOrigin != null ? Item.HAS_RIGHT_ORIGIN : 0;
    info |= item.parent instanceof Parent.Attribute ? Item.HAS_KEY : 0;
    encoder.writeUint8(info);
    if (origin != Item.NONE) {
      int clock = offset > 0 ? item.clock + offset - 1 : item.originClock;
      encoder.writeVarUint(origin).writeVarUint(clock);
    }
    if (item.rightOriginClient() != Item.NONE) {
      encoder.writeVarUint(item.rightOriginClient()).writeVarUint(item.rightOriginClock);
    }
    if (origin == Item.NONE && item.rightOriginClient() == Item.NONE) {
      writeParent(item, encoder);
    }
    item.content.write(encoder, offset, item.length());
  }

  private static void writeParent(Item item, Lib0Encoder encoder) {
    switch (item.symbolicParent()) {
      case Parent.Root root -> writeRoot(encoder, root.name());
      case Parent.Holder id -> writeHolder(encoder, id.client(), id.clock());
      case SharedType type when type.holder != null ->
          writeHolder(encoder, type.holder.client(), type.holder.clock);
      case SharedType root -> writeRoot(encoder, root.name());
      case Parent.Attribute nested -> throw new IllegalStateException("No attribute owns another");
      case null -> throw new IllegalStateException("An item without origin names its parent");
    }
    if (item.parent instanceof Parent.Attribute attribute) {
      encoder.writeVarString(attribute.key());
    }
  }

  private static void writeRoot(Lib0Encoder encoder, String name) {
    encoder.writeVarUint(StructReader.ROOT_PARENT).writeVarString(name);
  }

  private static void writeHolder(Lib0Encoder encoder, long client, int clock) {
    encoder.writeVarUint(0).writeVarUint(client).writeVarUint(clock);
  }
}
