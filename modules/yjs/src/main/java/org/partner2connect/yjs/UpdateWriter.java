package org.partner2connect.yjs;

/** Writes structs, already in the order of an update, and a delete set. */
final class UpdateWriter {

  private static final int CAPACITY = 1024;

  private final Lib0Encoder finished = new Lib0Encoder(CAPACITY);
  private final Lib0Encoder section = new Lib0Encoder(CAPACITY);
  private long client;
  private int structs;
  private int sections;

  void write(Struct struct, int offset) {
    if (structs > 0 && client != struct.client()) {
      finishSection();
    }
    if (structs == 0) {
      client = struct.client();
      section.writeVarUint(client).writeVarUint(struct.clock + offset);
    }
    struct.write(section, offset);
    structs++;
  }

  private void finishSection() {
    if (structs > 0) {
      finished.writeVarUint(structs).writeBytes(section);
      section.clear();
      structs = 0;
      sections++;
    }
  }

  byte[] finish(DeleteSet deletes) {
    finishSection();
    Lib0Encoder update = new Lib0Encoder(finished.length() + CAPACITY);
    update.writeVarUint(sections).writeBytes(finished);
    deletes.write(update);
    return update.toByteArray();
  }
}
