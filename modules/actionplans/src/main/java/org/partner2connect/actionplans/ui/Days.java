package org.partner2connect.actionplans.ui;

import com.vaadin.flow.component.Component;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import org.partner2connect.uikit.WrittenDays;

/** Days and times as the reader writes them; in English as the United Nations do: 31 Dec 2023. */
final class Days {

  private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  private Days() {}

  static String brief(LocalDate day, Locale reader) {
    return WrittenDays.of(day, FormatStyle.MEDIUM, reader);
  }

  static String time(Instant moment, ZoneId zone, Locale reader) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(WrittenDays.customs(reader))
        .format(moment.atZone(zone));
  }

  /** Day and time: 31 Dec 2023, 14:02. */
  static String moment(Instant moment, ZoneId zone, Locale reader) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
        .withLocale(WrittenDays.customs(reader))
        .format(moment.atZone(zone));
  }

  /** The reader's time zone as their browser says it, else that of the secretariat. */
  static ZoneId zone(Component shown) {
    return shown
        .getUI()
        .map(ui -> ui.getPage().getExtendedClientDetails())
        .map(details -> details.getTimeZoneId())
        .flatMap(Days::zone)
        .orElse(GENEVA);
  }

  private static Optional<ZoneId> zone(String id) {
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
