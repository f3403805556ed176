package org.partner2connect.actionplans.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and times as the reader writes them; in English as the United Nations do: 31 Dec 2023. */
final class Days {

  private Days() {}

  static String brief(LocalDate day, Locale reader) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(writing(reader))
        .format(day);
  }

  static String time(Instant moment, ZoneId zone, Locale reader) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(writing(reader))
        .format(moment.atZone(zone));
  }

  /** The locale whose customs the reader's language follows here. */
  static Locale writing(Locale reader) {
    return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : reader;
  }
}
