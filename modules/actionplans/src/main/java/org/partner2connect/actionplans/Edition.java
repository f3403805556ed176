package org.partner2connect.actionplans;

import java.text.Normalizer;
import java.util.Collection;

/** The name by which people tell one edition from another, for example "1" or "2022". */
record Edition(String text) {

  static final int MOST_CHARACTERS = 40;

  Edition {
    text = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    if (text.isEmpty()
        || text.codePointCount(0, text.length()) > MOST_CHARACTERS
        || !text.codePoints().allMatch(Edition::isReadable)) {
      throw new EditionUnreadable();
    }
  }

  /** The number after the greatest one among these; names that are no numbers don't count. */
  static Edition after(Collection<String> taken) {
    var greatest = taken.stream().mapToInt(Edition::numberIn).max().orElse(0);
    return new Edition(String.valueOf(greatest + 1));
  }

  private static int numberIn(String text) {
    var number = !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(Edition::isDigit);
    return number ? Integer.parseInt(text) : 0;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }

  /** Control characters, halves of surrogate pairs and marks that turn the reading direction. */
  private static boolean isReadable(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.UNASSIGNED ->
          false;
      case Character.FORMAT -> codePoint == 0x200c || codePoint == 0x200d;
      default -> true;
    };
  }
}
