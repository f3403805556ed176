package org.partner2connect.yjs;

/** Reads one struct of an update. Source: yjs 13.6 {@code readClientsStructRefs}. */
final class StructReader {

  /** In an update: the parent is a root, whose name follows. */
  static final int ROOT_PARENT = 1;

  private static final int REFERENCE_BITS = 0x1f;

  private StructReader() {}

  static Struct read(Lib0Decoder decoder, long client, int clock) {
    int info = decoder.readUint8();
    if (info == Struct.COLLECTED) {
      return new CollectedStruct(client, clock, decoder.readUint31());
    }
    if (info == Struct.SKIP) {
      return new SkipStruct(client, clock, decoder.readUint31());
    }
    return readItem(decoder, info, client, clock);
  }

  private static Item readItem(Lib0Decoder decoder, int info, long client, int clock) {
    long originClient = Item.NONE;
    int originClock = 0;
    long rightOriginClient = Item.NONE;
    int rightOriginClock = 0;
    Parent parent = null;
    String key = null;
    if ((info & Item.HAS_ORIGIN) != 0) {
      originClient = decoder.readVarUint();
      originClock = readEarlierClock(decoder, originClient, client, clock);
    }
    if ((info & Item.HAS_RIGHT_ORIGIN) != 0) {
      rightOriginClient = decoder.readVarUint();
      rightOriginClock = readEarlierClock(decoder, rightOriginClient, client, clock);
    }
    if ((info & (Item.HAS_ORIGIN | Item.HAS_RIGHT_ORIGIN)) == 0) {
      parent = readParent(decoder, client, clock);
      key = (info & Item.HAS_KEY) != 0 ? NameCache.share(decoder.readVarString()) : null;
    }
    Item item = new Item(client, clock, Content.read(decoder, info & REFERENCE_BITS));
    item.originClient = originClient;
    item.originClock = originClock;
    item.rightOriginClient = rightOriginClient;
    item.rightOriginClock = rightOriginClock;
    item.parent = parent;
    item.key = key;
    return item;
  }

  private static Parent readParent(Lib0Decoder decoder, long client, int clock) {
    if (decoder.readVarUint() == ROOT_PARENT) {
      return new Parent.Root(NameCache.share(decoder.readVarString()));
    }
    long parentClient = decoder.readVarUint();
    return new Parent.Holder(parentClient, readEarlierClock(decoder, parentClient, client, clock));
  }

  /** A struct can refer to its own client's earlier structs only. */
  private static int readEarlierClock(
      Lib0Decoder decoder, long referredClient, long client, int clock) {
    int referred = decoder.readUint31();
    if (referredClient == client && referred >= clock) {
      throw new InvalidUpdate("Reference from clock " + clock + " to itself or later");
    }
    return referred;
  }
}
