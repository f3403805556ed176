package org.partner2connect.interest.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.partner2connect.interest.Call;
import org.partner2connect.taxonomy.FocusArea;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.WrittenDays;

/** Names and moments as the reader says and writes them; all moments are Geneva time. */
record Say(Taxonomy taxonomy, Locale reader, LocalDate today) {

  static Say to(Locale reader, Taxonomy taxonomy, Instant now) {
    return new Say(taxonomy, WrittenDays.customs(reader), day(now));
  }

  String country(String iso3) {
    return taxonomy.country(iso3).map(country -> country.name().in(reader)).orElse(iso3);
  }

  String language(String code) {
    return Locale.of(code).getDisplayLanguage(reader);
  }

  /** The area's code as people read it. */
  static String area(FocusArea area) {
    return area.name().replace('_', ' ');
  }

  static LocalDate day(Instant moment) {
    return moment.atZone(Call.GENEVA).toLocalDate();
  }

  /** 21 Oct; with the year when it is another than this one. */
  String briefly(LocalDate day) {
    return format(day, "MMMd", FormatStyle.MEDIUM);
  }

  /** 28 October; with the year when it is another than this one. */
  String inFull(LocalDate day) {
    return format(day, "MMMMd", FormatStyle.LONG);
  }

  private String format(LocalDate day, String thisYear, FormatStyle otherYear) {
    var format =
        day.getYear() == today.getYear()
            ? DateTimeFormatter.ofLocalizedPattern(thisYear)
            : DateTimeFormatter.ofLocalizedDate(otherYear);
    return format.localizedBy(reader).format(day);
  }

  String clock(Instant moment) {
    var pattern = reader.getLanguage().equals("fr") ? "H' h 'mm" : "HH:mm";
    return DateTimeFormatter.ofPattern(pattern, reader).format(moment.atZone(Call.GENEVA));
  }

  /** 21 October 2021, 11:03. */
  String moment(Instant moment) {
    return Call.written(moment.atZone(Call.GENEVA), reader);
  }

  /** A moment that programs can read too. */
  static Component time(String text, Object machineReadable) {
    var time = new HtmlContainer("time");
    time.setText(text);
    time.getElement().setAttribute("datetime", machineReadable.toString());
    return time;
  }
}
