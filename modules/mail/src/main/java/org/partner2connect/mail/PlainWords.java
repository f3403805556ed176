package org.partner2connect.mail;

import java.util.regex.Pattern;

/** Takes out of a text what could act on its surroundings instead of being read. */
final class PlainWords {

  private static final Pattern BREAKS =
      Pattern.compile(
          " *[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029][ \\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]*");

  /** Marks, embeddings, overrides and isolates of the bidirectional algorithm (UAX 9). */
  private static final Pattern DIRECTIONS =
      Pattern.compile("[\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  /** Those that reach beyond the sign they stand beside. */
  private static final Pattern EMBEDDINGS = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

  private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085");
  private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\u0080-\\u009f&&[^\\n\\t]]");

  private PlainWords() {}

  /**
   * One line for a header: a space for every break and control character, no signs of direction.
   *
   * @param most how many characters (code points) stay; an ellipsis stands for the others
   */
  static String line(String text, int most) {
    var clean = DIRECTIONS.matcher(whole(text)).replaceAll("");
    var line = BREAKS.matcher(clean).replaceAll(" ").strip();
    if (line.codePointCount(0, line.length()) <= most) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }

  /** Lines for a body, with a line feed between them. Marks that words of two scripts need stay. */
  static String lines(String text) {
    var lines = LINE_ENDS.matcher(whole(text)).replaceAll("\n");
    var clean = EMBEDDINGS.matcher(lines).replaceAll("");
    return CONTROLS.matcher(clean).replaceAll("").strip();
  }

  /** Without halves of surrogate pairs, which no character set can write. */
  private static String whole(String text) {
    var whole = new StringBuilder(text.length());
    text.codePoints()
        .map(
            point ->
                point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE
                    ? 0xfffd
                    : point)
        .forEach(whole::appendCodePoint);
    return whole.toString();
  }
}
