package org.partner2connect.app.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.partner2connect.calendar.DatePrecision;
import org.partner2connect.calendar.EventDates;

/** The days of an event as people write them: "7–9 June 2022", "du 7 au 9 juin 2022". */
public final class EventDays {

  private EventDays() {}

  /** The days in the reader's language, no more exact than they are known. */
  public static String of(EventDates dates, Locale locale) {
    var pattern =
        switch (dates.precision()) {
          case MINUTE, DAY -> "yMMMMd";
          case MONTH -> "yMMMM";
          case YEAR -> "y";
        };
    // English as the United Nations write it: the day before the month.
    var language = locale.getLanguage().equals("en") ? ULocale.UK : ULocale.forLocale(locale);
    var first = noon(dates.first());
    var last = noon(dates.last());
    if (first.equals(last)) {
      var format = DateFormat.getInstanceForSkeleton(pattern, language);
      format.setTimeZone(TimeZone.GMT_ZONE);
      return format.format(first);
    }
    var format = DateIntervalFormat.getInstance(pattern, language);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format.format(new DateInterval(first.getTime(), last.getTime()));
  }

  /** A day in the reader's language. */
  static String of(LocalDate day, Locale locale) {
    return of(new EventDates(DatePrecision.DAY, day, day, null, null, ZoneOffset.UTC), locale);
  }

  private static Date noon(LocalDate day) {
    return Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
  }
}
