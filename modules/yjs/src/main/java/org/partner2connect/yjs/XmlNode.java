package org.partner2connect.yjs;

/** A node of an immutable XML tree. */
public sealed interface XmlNode permits XmlElement, XmlText {

  /** All characters inside, without any separator. */
  String text();
}
