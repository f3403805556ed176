package org.partner2connect.calendar.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** What RFC 5545 asks of the text itself, whatever stands in it. */
final class FeedText {

  /** RFC 5545, 3.1: octets of a line without its end. */
  private static final int LINE = 75;

  private static final String END = "\r\n";

  /** Line feeds are written as {@code \n}; no other control may stand in a text. */
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]+");

  private FeedText() {}

  /** The text without the controls that no calendar may hold. */
  static String clean(String text) {
    return CONTROLS.matcher(text).replaceAll(" ");
  }

  /**
   * Folds long lines by octets, never within a character: the library counts characters, of which
   * one may take four octets.
   *
   * @param unfolded complete lines, each ended by CRLF
   */
  static byte[] fold(String unfolded) {
    var folded = new StringBuilder(unfolded.length() * 11 / 10);
    for (var line : unfolded.split(END, -1)) {
      fold(line, folded);
      folded.append(END);
    }
    folded.setLength(folded.length() - END.length());
    return folded.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void fold(String line, StringBuilder folded) {
    var octets = 0;
    for (var i = 0; i < line.length(); ) {
      var point = line.codePointAt(i);
      var size = octets(point);
      if (octets + size > LINE) {
        folded.append(END).append(' ');
        octets = 1;
      }
      folded.appendCodePoint(point);
      octets += size;
      i += Character.charCount(point);
    }
  }

  private static int octets(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }
}
