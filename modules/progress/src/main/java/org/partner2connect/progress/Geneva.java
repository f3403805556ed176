package org.partner2connect.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.partner2connect.uikit.WrittenDays;

/** The days and hours of the coalition: all of them are Geneva's. */
public final class Geneva {

  public static final ZoneId ZONE = ZoneId.of("Europe/Zurich");

  private Geneva() {}

  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }

  /** A day as the reader writes it, in full. */
  public static String written(LocalDate day, Locale reader) {
    return WrittenDays.of(day, FormatStyle.LONG, reader);
  }

  /** A moment: 31 October 2021, 23:59. */
  public static String written(Instant moment, Locale reader) {
    boolean french = reader.getLanguage().equals(Locale.FRENCH.getLanguage());
    var clock =
        DateTimeFormatter.ofPattern(french ? "H' h 'mm" : "HH:mm", WrittenDays.customs(reader))
            .format(moment.atZone(ZONE));
    return written(day(moment), reader) + (french ? " à " : ", ") + clock;
  }
}
