package org.partner2connect.yjs;

import java.util.function.Consumer;

/** Writes updates by hand, also such as no client would write. */
final class RawUpdate {

  static final int TEXT = 4;
  static final int TYPE = 7;
  static final int ELEMENT = 3;

  private final Lib0Encoder structs = new Lib0Encoder();
  private int count;

  RawUpdate struct(int info, Consumer<Lib0Encoder> rest) {
    structs.writeUint8(info);
    rest.accept(structs);
    count++;
    return this;
  }

  /** Text as the first child of a root. */
  RawUpdate rootText(String text) {
    return struct(TEXT, out -> out.writeVarUint(1).writeVarString("text").writeVarString(text));
  }

  RawUpdate text(long originClient, int originClock, String text) {
    return struct(
        TEXT | Item.HAS_ORIGIN,
        out -> out.writeVarUint(originClient).writeVarUint(originClock).writeVarString(text));
  }

  RawUpdate textBefore(long rightClient, int rightClock, String text) {
    return struct(
        TEXT | Item.HAS_RIGHT_ORIGIN,
        out -> out.writeVarUint(rightClient).writeVarUint(rightClock).writeVarString(text));
  }

  RawUpdate element(String name) {
    return struct(
        TYPE,
        out ->
            out.writeVarUint(1)
                .writeVarString("content")
                .writeVarUint(ELEMENT)
                .writeVarString(name));
  }

  RawUpdate elementIn(long parentClient, int parentClock, String name) {
    return struct(
        TYPE,
        out ->
            out.writeVarUint(0)
                .writeVarUint(parentClient)
                .writeVarUint(parentClock)
                .writeVarUint(ELEMENT)
                .writeVarString(name));
  }

  byte[] of(long client, int clock) {
    return new Lib0Encoder()
        .writeVarUint(1)
        .writeBytes(section(client, clock))
        .writeVarUint(0)
        .toByteArray();
  }

  /** An update of two clients. */
  byte[] and(long client, int clock, RawUpdate other, long otherClient, int otherClock) {
    return new Lib0Encoder()
        .writeVarUint(2)
        .writeBytes(section(client, clock))
        .writeBytes(other.section(otherClient, otherClock))
        .writeVarUint(0)
        .toByteArray();
  }

  private byte[] section(long client, int clock) {
    return new Lib0Encoder()
        .writeVarUint(count)
        .writeVarUint(client)
        .writeVarUint(clock)
        .writeBytes(structs.toByteArray())
        .toByteArray();
  }
}
