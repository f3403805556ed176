package org.partner2connect.commitments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.partner2connect.uikit.WrittenDays;

/** Days and moments as the reader writes them; all moments are Geneva time. */
final class Moments {

  static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  private Moments() {}

  /** 21 October 2021. */
  static String day(LocalDate day, Locale reader) {
    return WrittenDays.of(day, FormatStyle.LONG, reader);
  }

  /** 21 October 2021. */
  static String day(Instant moment, Locale reader) {
    return day(moment.atZone(GENEVA).toLocalDate(), reader);
  }

  /** 21 October 2021, 11:03. */
  static String moment(Instant moment, Locale reader) {
    var pattern = reader.getLanguage().equals("fr") ? "H' h 'mm" : "HH:mm";
    var clock =
        DateTimeFormatter.ofPattern(pattern, WrittenDays.customs(reader))
            .format(moment.atZone(GENEVA));
    return day(moment, reader) + ", " + clock;
  }

  /** The day, readable for programs too. */
  static Component dayOf(Instant moment, Locale reader) {
    return time(day(moment, reader), moment);
  }

  /** The moment, readable for programs too. */
  static Component momentOf(Instant moment, Locale reader) {
    return time(moment(moment, reader), moment);
  }

  private static Component time(String text, Instant moment) {
    var time = new HtmlContainer("time");
    time.setText(text);
    time.getElement().setAttribute("datetime", moment.toString());
    return time;
  }
}
