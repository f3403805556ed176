package org.partner2connect.yjs;

/** A shared type inside another. */
final class TypeContent extends Content {

  static final int REFERENCE = 7;

  private final SharedType type;

  TypeContent(SharedType type) {
    this.type = type;
  }

  static TypeContent read(Lib0Decoder decoder) {
    int number = decoder.readUint31();
    SharedType.Kind kind = SharedType.Kind.of(number);
    String name = kind.named() ? NameCache.share(decoder.readVarString()) : "";
    return new TypeContent(new SharedType(kind, name));
  }

  SharedType type() {
    return type;
  }

  @Override
  int reference() {
    return REFERENCE;
  }

  @Override
  void write(Lib0Encoder encoder, int offset, int length) {
    encoder.writeVarUint(type.kind().number());
    if (type.kind().named()) {
      encoder.writeVarString(type.name());
    }
  }
}
