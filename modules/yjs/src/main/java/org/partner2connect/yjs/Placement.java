package org.partner2connect.yjs;

/**
 * Something new of kind {@code child} inside a {@code parent}; each the name of an XML element or
 * one of the names given here, which a schema must not use for elements.
 */
public record Placement(String parent, String child) {

  /** As parent: a root type of the document. */
  public static final String ROOT = "#root";

  /** An XML text, which holds characters and marks. */
  public static final String TEXT = "#text";

  /** As child: characters. */
  public static final String CHARACTERS = "#characters";

  /** As child: the begin or end of a mark. */
  public static final String MARK = "#mark";

  /** Anything else, of which no XML document should consist. */
  public static final String OTHER = "#other";

  static String nameOf(SharedType type) {
    return switch (type.kind()) {
      case XML_ELEMENT -> type.name();
      case XML_TEXT -> TEXT;
      case ROOT -> ROOT;
      default -> OTHER;
    };
  }

  static String nameOf(Content content) {
    return switch (content) {
      case TextContent text -> CHARACTERS;
      case FormatContent mark -> MARK;
      case TypeContent inner -> nameOf(inner.type());
      default -> OTHER;
    };
  }
}
