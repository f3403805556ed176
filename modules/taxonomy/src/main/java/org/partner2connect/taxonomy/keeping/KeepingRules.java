package org.partner2connect.taxonomy.keeping;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.partner2connect.kernel.Line;
import org.partner2connect.kernel.Refusal;

/**
 * What may be written into the lists. Every method returns what it accepts and throws a {@link
 * Refusal} for the rest, so that a form can ask field by field.
 */
public final class KeepingRules {

  /** How many characters a source or a name may have. */
  public static final int LONGEST_TEXT = 500;

  /** From the founding of the United Nations on. */
  private static final int EARLIEST_YEAR = 1945;

  private static final int LATEST_YEAR = 2100;

  /** Line ends and other controls, and what turns the direction of the text that follows. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private KeepingRules() {}

  /** One line that people see: not blank, not too long, without invisible controls. */
  public static String line(String text) {
    var line = Line.of(text, LONGEST_TEXT);
    if (UNSEEN.matcher(line).find()) {
      throw new UnseenControls();
    }
    return line;
  }

  /** A day of the years that the lists keep: 1945 to 2100. */
  public static LocalDate day(LocalDate day) {
    if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
      throw new DayFar();
    }
    return day;
  }
}
