package org.partner2connect.apikeys;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/** From when until when keys work. All days are Geneva's. */
public final class KeyDays {

  public static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  /** No key works for longer, and one works for so long if nothing else is said. */
  public static final Period LONGEST = Period.ofYears(1);

  /** So long before its end whoever made it is reminded. */
  static final Period NOTICE = Period.ofDays(14);

  private KeyDays() {}

  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), GENEVA);
  }

  /** The last day that a key made today may have. */
  public static LocalDate latest(Clock clock) {
    return today(clock).plus(LONGEST);
  }

  /** The first moment at which a key with that last day does not work. */
  static Instant expiry(LocalDate lastDay) {
    return lastDay.plusDays(1).atStartOfDay(GENEVA).toInstant();
  }
}
