package org.partner2connect.commitments.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days as spreadsheets write them: 2026-04-30, 30/04/2026, 30.4.2026. Where day and month
 * could change places, French readers mean the day first, and others are asked.
 */
final class DayText {

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "([0-9]{4})([-/.])([0-9]{1,2})\\2([0-9]{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?Z?)?");
  private static final Pattern YEAR_LAST =
      Pattern.compile("([0-9]{1,2})([-/.])([0-9]{1,2})\\2([0-9]{4})");
  private static final int MONTHS = 12;

  private DayText() {}

  /**
   * What was read.
   *
   * @param day null where it is no day
   * @param other the other day that it could be; null where it means one only
   */
  record Reading(@Nullable LocalDate day, @Nullable LocalDate other) {}

  static Reading read(String text, Locale reader) {
    var iso = YEAR_FIRST.matcher(text);
    if (iso.matches()) {
      return new Reading(day(iso, 1, 3, 4), null);
    }
    var written = YEAR_LAST.matcher(text);
    if (!written.matches()) {
      return new Reading(null, null);
    }
    var dayFirst = day(written, 4, 3, 1);
    var monthFirst = day(written, 4, 1, 3);
    if (dayFirst == null || monthFirst == null) {
      return new Reading(dayFirst == null ? monthFirst : dayFirst, null);
    }
    boolean oneMeaning =
        dayFirst.equals(monthFirst)
            || written.group(2).equals(".")
            || reader.getLanguage().equals("fr");
    return new Reading(dayFirst, oneMeaning ? null : monthFirst);
  }

  private static @Nullable LocalDate day(Matcher found, int year, int month, int day) {
    int monthOfYear = Integer.parseInt(found.group(month));
    if (monthOfYear > MONTHS) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(found.group(year)), monthOfYear, Integer.parseInt(found.group(day)));
    } catch (DateTimeException _) {
      return null;
    }
  }
}
