package org.partner2connect.calendar;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.uikit.WrittenDays;

/** When an event takes place as people write it: "7–9 June 2022", "du 7 au 9 juin 2022". */
public final class EventDays {

  private static final String DAY = "yMMMMd";
  private static final String MINUTE = "yMMMMdHm";

  private EventDays() {}

  /** The days at the event's own place, no more exact than they are known. */
  public static String of(EventDates dates, Locale locale) {
    var pattern =
        switch (dates.precision()) {
          case MINUTE, DAY -> DAY;
          case MONTH -> "yMMMM";
          case YEAR -> "y";
        };
    return write(
        noon(dates.first()), noon(dates.last()), pattern, TimeZone.GMT_ZONE, language(locale));
  }

  /** A day. */
  public static String of(LocalDate day, Locale locale) {
    return write(noon(day), noon(day), DAY, TimeZone.GMT_ZONE, language(locale));
  }

  /**
   * From when to when, to the minute, in that time zone. Whole days last from midnight to midnight
   * at the event's own place.
   *
   * @throws IllegalArgumentException when not even the days are known
   */
  public static String in(ZoneId zone, EventDates dates, Locale locale) {
    var there = TimeZone.getTimeZone(zone.getId());
    var start = startOf(dates);
    var end = endOf(dates);
    return write(
        Date.from(start),
        end == null ? Date.from(start) : Date.from(end),
        MINUTE,
        there,
        language(locale));
  }

  /** When it begins; of whole days, at midnight at the event's own place. */
  public static Instant startOf(EventDates dates) {
    var start = dates.startsAt();
    return start != null ? start : dates.first().atStartOfDay(dates.zone()).toInstant();
  }

  private static @Nullable Instant endOf(EventDates dates) {
    return switch (dates.precision()) {
      case MINUTE -> dates.endsAt();
      case DAY -> dates.last().plusDays(1).atStartOfDay(dates.zone()).toInstant();
      case MONTH, YEAR -> throw new IllegalArgumentException("the days are not known");
    };
  }

  private static String write(
      Date first, Date last, String pattern, TimeZone zone, ULocale language) {
    if (first.equals(last)) {
      var format = DateFormat.getInstanceForSkeleton(pattern, language);
      format.setTimeZone(zone);
      return format.format(first);
    }
    var format = DateIntervalFormat.getInstance(pattern, language);
    format.setTimeZone(zone);
    return format.format(new DateInterval(first.getTime(), last.getTime()));
  }

  private static ULocale language(Locale locale) {
    return ULocale.forLocale(WrittenDays.customs(locale));
  }

  private static Date noon(LocalDate day) {
    return Date.from(day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
  }
}
