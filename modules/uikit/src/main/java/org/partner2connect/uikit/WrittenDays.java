package org.partner2connect.uikit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How days are written for a reader: by the customs of the reader's language. */
public final class WrittenDays {

  private WrittenDays() {}

  /** The locale by whose customs to write: English as the United Nations write it. */
  public static Locale customs(Locale reader) {
    return reader.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : reader;
  }

  /** A day: 31 October 2021 in full, with the French « 1er » on the first of a month. */
  public static String of(LocalDate day, FormatStyle style, Locale reader) {
    var text = DateTimeFormatter.ofLocalizedDate(style).withLocale(customs(reader)).format(day);
    boolean french = reader.getLanguage().equals(Locale.FRENCH.getLanguage());
    return french && style != FormatStyle.SHORT && day.getDayOfMonth() == 1
        ? text.replaceFirst("^1 ", "1er ")
        : text;
  }
}
