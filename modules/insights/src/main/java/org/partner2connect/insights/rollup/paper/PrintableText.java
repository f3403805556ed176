package org.partner2connect.insights.rollup.paper;

/** Makes text fit for a document in XML, which knows no control characters. */
final class PrintableText {

  private static final int REPLACEMENT = 0xFFFD;

  private PrintableText() {}

  /** The text with U+FFFD for every character that XML 1.0 forbids. */
  static String of(String text) {
    if (text.codePoints().allMatch(PrintableText::allowed)) {
      return text;
    }
    var clean = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> allowed(point) ? point : REPLACEMENT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean allowed(int point) {
    return point == '\t'
        || point == '\n'
        || point == '\r'
        || (point >= 0x20 && point <= 0xD7FF)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
