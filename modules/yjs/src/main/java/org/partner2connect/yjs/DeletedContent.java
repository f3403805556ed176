package org.partner2connect.yjs;

/** The trace of deleted content: only how long it was. */
final class DeletedContent extends Content {

  static final int REFERENCE = 1;

  private int length;

  DeletedContent(int length) {
    this.length = length;
  }

  @Override
  int reference() {
    return REFERENCE;
  }

  @Override
  int length() {
    return length;
  }

  @Override
  boolean countable() {
    return false;
  }

  @Override
  Content split(int offset) {
    DeletedContent right = new DeletedContent(length - offset);
    length = offset;
    return right;
  }

  @Override
  boolean growable() {
    return true;
  }

  @Override
  void append(Content right) {
    length += right.length();
  }

  @Override
  void write(Lib0Encoder encoder, int offset) {
    encoder.writeVarUint(length - offset);
  }
}
