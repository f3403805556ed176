package org.partner2connect.yjs;

/** A reference to another document, with its options. */
final class SubdocumentContent extends Content {

  static final int REFERENCE = 9;

  private final String guid;
  private final byte[] options;

  private SubdocumentContent(String guid, byte[] options) {
    this.guid = guid;
    this.options = options;
  }

  static SubdocumentContent read(Lib0Decoder decoder) {
    String guid = decoder.readVarString();
    byte[] options = AnyCodec.readEncoded(decoder);
    if ((options[0] & 0xff) != AnyCodec.OBJECT) {
      throw new InvalidUpdate("Options of a subdocument must be an object");
    }
    return new SubdocumentContent(guid, options);
  }

  @Override
  int reference() {
    return REFERENCE;
  }

  @Override
  void write(Lib0Encoder encoder, int offset) {
    encoder.writeVarString(guid).writeBytes(options);
  }
}
