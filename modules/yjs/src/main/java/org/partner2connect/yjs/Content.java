package org.partner2connect.yjs;

import org.jspecify.annotations.Nullable;
import org.partner2connect.yjs.json.JsonParser;

/**
 * What an {@link Item} holds. Values stay in their encoded form, already checked.
 *
 * <p>Reference numbers and encodings: yjs 13.6 {@code src/structs/Content*.js}.
 */
abstract sealed class Content
    permits DeletedContent,
        TextContent,
        FormatContent,
        TypeContent,
        Content.Values,
        Content.Binary,
        Content.Embed,
        Content.Subdocument {

  abstract int reference();

  /** How many clocks this content takes, at least one; a deleted one does not know it. */
  int length() {
    return 1;
  }

  /** Whether this content counts in its parent's indices. */
  boolean countable() {
    return true;
  }

  /** The value of an attribute that holds this content: its last one. */
  @Nullable Object lastValue() {
    return null;
  }

  /** Keeps the first {@code offset} clocks and returns the rest. */
  Content split(int offset) {
    throw new IllegalStateException("Content of length one");
  }

  /** Whether content of this kind may be appended to another of its kind. */
  boolean growable() {
    return false;
  }

  /** Appends content of the same, growable class. */
  void append(Content right) {
    throw new IllegalStateException("Content of length one");
  }

  /** Writes what follows the first {@code offset} clocks of an item that has {@code length}. */
  abstract void write(Lib0Encoder encoder, int offset, int length);

  static Content read(Lib0Decoder decoder, int reference) {
    return switch (reference) {
      case JsonContent.REFERENCE -> JsonContent.read(decoder);
      case Binary.REFERENCE -> new Binary(decoder.readVarBytes());
      case TextContent.REFERENCE -> TextContent.read(decoder);
      case Embed.REFERENCE -> Embed.read(decoder);
      case FormatContent.REFERENCE -> FormatContent.read(decoder);
      case TypeContent.REFERENCE -> TypeContent.read(decoder);
      case AnyContent.REFERENCE -> AnyContent.read(decoder);
      case Subdocument.REFERENCE -> Subdocument.read(decoder);
      default -> throw new InvalidUpdate("Unknown content " + reference);
    };
  }

  /** Bytes. */
  static final class Binary extends Content {

    static final int REFERENCE = 3;

    private final byte[] bytes;

    Binary(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    int reference() {
      return REFERENCE;
    }

    @Override
    Object lastValue() {
      return bytes.clone();
    }

    @Override
    void write(Lib0Encoder encoder, int offset, int length) {
      encoder.writeVarBytes(bytes);
    }
  }

  /** An object inside a text, as JSON. */
  static final class Embed extends Content {

    static final int REFERENCE = 5;

    private final String json;

    private Embed(String json) {
      this.json = json;
    }

    static Embed read(Lib0Decoder decoder) {
      String json = decoder.readVarString();
      JsonParser.parse(json);
      return new Embed(json);
    }

    @Override
    int reference() {
      return REFERENCE;
    }

    @Override
    @Nullable Object lastValue() {
      return JsonParser.parse(json);
    }

    @Override
    void write(Lib0Encoder encoder, int offset, int length) {
      encoder.writeVarString(json);
    }
  }

  /** A reference to another document, with its options. */
  static final class Subdocument extends Content {

    static final int REFERENCE = 9;

    private final String guid;
    private final byte[] options;

    private Subdocument(String guid, byte[] options) {
      this.guid = guid;
      this.options = options;
    }

    static Subdocument read(Lib0Decoder decoder) {
      String guid = decoder.readVarString();
      byte[] options = AnyCodec.readEncoded(decoder);
      if ((options[0] & 0xff) != AnyCodec.OBJECT) {
        throw new InvalidUpdate("Options of a subdocument must be an object");
      }
      return new Subdocument(guid, options);
    }

    @Override
    int reference() {
      return REFERENCE;
    }

    @Override
    void write(Lib0Encoder encoder, int offset, int length) {
      encoder.writeVarString(guid).writeBytes(options);
    }
  }

  /** Several values in a row, each taking one clock. */
  abstract static sealed class Values extends Content permits AnyContent, JsonContent {

    @Override
    abstract Values split(int offset);
  }
}
