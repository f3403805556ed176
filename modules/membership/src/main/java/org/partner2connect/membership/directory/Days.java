package org.partner2connect.membership.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days in Geneva, written out; in English as the United Nations do: 8 November 2021. */
public final class Days {

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  private Days() {}

  /** The day of that moment. */
  public static String of(Instant moment, Locale reader) {
    var day = LocalDate.ofInstant(moment, GENEVA);
    boolean english = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
    var text =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(english ? Locale.UK : reader)
            .format(day);
    boolean french = reader.getLanguage().equals(Locale.FRENCH.getLanguage());
    return french && day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
  }
}
