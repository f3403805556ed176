package org.partner2connect.yjs;

/** Reads one struct of an update. Source: yjs 13.6 {@code readClientsStructRefs}. */
final class StructReader {

  /** In an update: the parent is a root, whose name follows. */
  static final int ROOT_PARENT = 1;

  private static final int REFERENCE_BITS = 0x1f;

  private StructReader() {}

  static Struct read(Lib0Decoder decoder, Client writer, int clock) {
    int info = decoder.readUint8();
    if (info == Struct.COLLECTED) {
      return new Struct.Collected(writer, clock, decoder.readUint31());
    }
    if (info == Struct.SKIP) {
      return new Struct.Skip(writer, clock, decoder.readUint31());
    }
    return readItem(decoder, info, writer, clock);
  }

  private static Item readItem(Lib0Decoder decoder, int info, Client writer, int clock) {
    Client origin = null;
    int originClock = 0;
    Client rightOrigin = null;
    int rightOriginClock = 0;
    Parent parent = null;
    if ((info & Item.HAS_ORIGIN) != 0) {
      origin = readClient(decoder, writer);
      originClock = readEarlierClock(decoder, origin.id, writer.id, clock);
    }
    if ((info & Item.HAS_RIGHT_ORIGIN) != 0) {
      rightOrigin = readClient(decoder, writer);
      rightOriginClock = readEarlierClock(decoder, rightOrigin.id, writer.id, clock);
    }
    if ((info & (Item.HAS_ORIGIN | Item.HAS_RIGHT_ORIGIN)) == 0) {
      parent = readParent(decoder, writer.id, clock);
      if ((info & Item.HAS_KEY) != 0) {
        parent = new Parent.Attribute(parent, NameCache.share(decoder.readVarString()));
      }
    }
    Item item = readContent(decoder, info & REFERENCE_BITS, writer, clock);
    item.origin = origin;
    item.originClock = originClock;
    item.rightOrigin = rightOrigin;
    item.rightOriginClock = rightOriginClock;
    item.parent = parent;
    return item;
  }

  private static Item readContent(Lib0Decoder decoder, int reference, Client writer, int clock) {
    if (reference == DeletedContent.REFERENCE) {
      return new Item(writer, clock, DeletedContent.INSTANCE, decoder.readUint31());
    }
    Content content = Content.read(decoder, reference);
    return new Item(writer, clock, content, content.length());
  }

  private static Client readClient(Lib0Decoder decoder, Client writer) {
    long client = decoder.readVarUint();
    return client == writer.id ? writer : Client.of(client);
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
