package org.partner2connect.yjs;

/** The trace of deleted content: as long as its item, and nothing else. */
final class DeletedContent extends Content {

  static final int REFERENCE = 1;

  static final DeletedContent INSTANCE = new DeletedContent();

  private DeletedContent() {}

  @Override
  int reference() {
    return REFERENCE;
  }

  @Override
  boolean countable() {
    return false;
  }

  @Override
  DeletedContent split(int offset) {
    return this;
  }

  @Override
  boolean growable() {
    return true;
  }

  @Override
  void append(Content right) {}

  @Override
  void write(Lib0Encoder encoder, int offset, int length) {
    encoder.writeVarUint(length - offset);
  }
}
