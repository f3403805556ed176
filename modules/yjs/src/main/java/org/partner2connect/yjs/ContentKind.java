package org.partner2connect.yjs;

/** What an update can bring into a document. */
public enum ContentKind {
  /** The trace of something deleted. */
  DELETED,
  /** Characters. */
  TEXT,
  /** The begin or end of a mark. */
  MARK,
  /** A value: of an attribute, or an element of an array. */
  VALUE,
  /** An XML element. */
  XML_ELEMENT,
  /** A piece of rich text inside an element. */
  XML_TEXT,
  /** An object inside a text. */
  EMBED,
  /** Bytes. */
  BINARY,
  /** An array, map, plain text, hook or nested fragment. */
  OTHER_TYPE,
  /** Another document. */
  SUBDOCUMENT;

  static ContentKind of(Content content) {
    return switch (content) {
      case DeletedContent deleted -> DELETED;
      case TextContent text -> TEXT;
      case FormatContent format -> MARK;
      case Content.Values values -> VALUE;
      case Content.Embed embed -> EMBED;
      case Content.Binary bytes -> BINARY;
      case Content.Subdocument document -> SUBDOCUMENT;
      case TypeContent type ->
          switch (type.type().kind()) {
            case XML_ELEMENT -> XML_ELEMENT;
            case XML_TEXT -> XML_TEXT;
            default -> OTHER_TYPE;
          };
    };
  }
}
