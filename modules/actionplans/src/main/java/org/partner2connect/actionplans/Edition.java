package org.partner2connect.actionplans;

import java.util.Collection;
import org.partner2connect.kernel.Line;

/**
 * The name by which people tell one edition from another, for example "1" or "2022".
 *
 * @param text one line of at most 80 characters, kept as typed
 */
record Edition(String text) {

  static final int MOST_CHARACTERS = 80;

  private static final int LONGEST_NUMBER = 6;

  Edition {
    text = Line.of(text, MOST_CHARACTERS);
  }

  /** The number after the greatest one among these; names that are no numbers don't count. */
  static Edition after(Collection<String> taken) {
    var greatest = taken.stream().mapToInt(Edition::numberIn).max().orElse(0);
    return new Edition(String.valueOf(greatest + 1));
  }

  private static int numberIn(String text) {
    var number = text.length() <= LONGEST_NUMBER && text.chars().allMatch(Edition::isDigit);
    return number ? Integer.parseInt(text) : 0;
  }

  private static boolean isDigit(int character) {
    return character >= '0' && character <= '9';
  }
}
