package org.partner2connect.workinggroups.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days as the reader writes them; in English as the United Nations do: 8 November 2021. */
final class Days {

  private Days() {}

  static String inFull(LocalDate day, Locale reader) {
    return write(day, FormatStyle.LONG, reader);
  }

  static String brief(LocalDate day, Locale reader) {
    return write(day, FormatStyle.MEDIUM, reader);
  }

  private static String write(LocalDate day, FormatStyle style, Locale reader) {
    var english = reader.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return DateTimeFormatter.ofLocalizedDate(style)
        .withLocale(english ? Locale.UK : reader)
        .format(day);
  }
}
