package org.partner2connect.kernel;

/** One line of text that a person typed, such as a name. Kept exactly as it was typed. */
public final class Line {

  private Line() {}

  /**
   * The text, unchanged.
   *
   * @param most how many characters (Unicode code points) are accepted
   * @throws Refusal when it is blank, too long, or holds what no database or document can keep: the
   *     character U+0000 or half a surrogate pair
   */
  public static String of(String text, int most) {
    if (text.isBlank()) {
      throw new BlankText();
    }
    if (text.indexOf('\0') >= 0 || hasLoneSurrogate(text)) {
      throw new UnstorableText();
    }
    if (text.codePointCount(0, text.length()) > most) {
      throw new LongText(most);
    }
    return text;
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
  }
}
