package org.partner2connect.insights.opendata;

/** Text as XML 1.0 may hold it. */
final class XmlText {

  private XmlText() {}

  /** The text without what no XML document can say, such as U+0001 or half a surrogate pair. */
  static String of(String text) {
    return text.codePoints()
        .filter(XmlText::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isAllowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x1_0000;
  }
}
