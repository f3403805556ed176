package org.partner2connect.membership.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.partner2connect.uikit.WrittenDays;

/** GenevaDays in Geneva, written out; in English as the United Nations do: 8 November 2021. */
public final class GenevaDays {

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  private GenevaDays() {}

  /** The day of that moment. */
  public static String of(Instant moment, Locale reader) {
    return WrittenDays.of(LocalDate.ofInstant(moment, GENEVA), FormatStyle.LONG, reader);
  }
}
