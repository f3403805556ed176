package org.partner2connect.yjs;

import org.jspecify.annotations.Nullable;

/**
 * What an {@link Item} holds. Values stay in their encoded form, already checked.
 *
 * <p>Reference numbers and encodings: yjs 13.6 {@code src/structs/Content*.js}.
 */
abstract sealed class Content
    permits DeletedContent,
        ListContent,
        BinaryContent,
        TextContent,
        EmbedContent,
        FormatContent,
        TypeContent,
        SubdocumentContent {

  abstract int reference();

  /** How many clocks this content takes, at least one. */
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

  abstract void write(Lib0Encoder encoder, int offset);

  static Content read(Lib0Decoder decoder, int reference) {
    return switch (reference) {
      case DeletedContent.REFERENCE -> new DeletedContent(decoder.readUint31());
      case JsonContent.REFERENCE -> JsonContent.read(decoder);
      case BinaryContent.REFERENCE -> new BinaryContent(decoder.readVarBytes());
      case TextContent.REFERENCE -> new TextContent(decoder.readVarString());
      case EmbedContent.REFERENCE -> EmbedContent.read(decoder);
      case FormatContent.REFERENCE -> FormatContent.read(decoder);
      case TypeContent.REFERENCE -> TypeContent.read(decoder);
      case AnyContent.REFERENCE -> AnyContent.read(decoder);
      case SubdocumentContent.REFERENCE -> SubdocumentContent.read(decoder);
      default -> throw new InvalidUpdate("Unknown content " + reference);
    };
  }
}
