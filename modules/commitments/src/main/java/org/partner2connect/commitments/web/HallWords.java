package org.partner2connect.commitments.web;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.stream.Stream;
import org.partner2connect.commitments.announcements.Hall;
import org.partner2connect.taxonomy.Taxonomy;
import org.partner2connect.uikit.Translations;
import org.partner2connect.uikit.WrittenDays;
import org.springframework.stereotype.Component;

/** Writes what a hall shows, as its readers read it. */
@Component
class HallWords {

  private static final String SHAPES = "abcd";

  /** From how many characters on a title is set smaller, so that the hall sees all of it. */
  private static final int LONG = 120;

  private static final int LONGEST = 240;

  private final Translations translations;
  private final Taxonomy taxonomy;

  HallWords(Translations translations, Taxonomy taxonomy) {
    this.translations = translations;
    this.taxonomy = taxonomy;
  }

  HallState of(Hall hall, ZoneId place, Locale reader) {
    var latest = hall.latest();
    return new HallState(
        latest == null ? null : latest(latest, place, reader),
        number(hall.announced(), reader),
        hall.totals().stream().map(total -> total(total, reader)).toList(),
        number(hall.registered(), reader),
        time(hall.at(), place, FormatStyle.MEDIUM, reader));
  }

  private HallState.Latest latest(Hall.Latest latest, ZoneId place, Locale reader) {
    var area = latest.area();
    return new HallState.Latest(
        latest.reference(),
        latest.title(),
        size(latest.title()),
        latest.language().getLanguage(),
        latest.leadName(),
        latest.partners().isEmpty()
            ? ""
            : say("commitments.hall.with", reader, String.join(", ", latest.partners())),
        area == null ? "" : area.number() + " " + taxonomy.focusArea(area).name().in(reader),
        area == null ? "" : String.valueOf(SHAPES.charAt(area.ordinal())),
        amount(latest, reader),
        latest.speaker(),
        time(latest.announcedAt(), place, FormatStyle.SHORT, reader));
  }

  private static String size(String title) {
    int length = title.codePointCount(0, title.length());
    return length <= LONG ? "" : length <= LONGEST ? "long" : "longest";
  }

  private String amount(Hall.Latest latest, Locale reader) {
    var total = latest.total();
    if (total == null) {
      return "";
    }
    var flags =
        Stream.of(
                latest.estimated() ? say("commitments.hall.estimated", reader) : "",
                latest.inKind() ? say("commitments.hall.in-kind", reader) : "")
            .filter(flag -> !flag.isEmpty())
            .toList();
    var figure = total.in(reader);
    return flags.isEmpty()
        ? figure
        : say("commitments.hall.flagged", reader, figure, String.join(", ", flags));
  }

  private HallState.Total total(Hall.Total total, Locale reader) {
    return new HallState.Total(
        total.sum().in(reader),
        total.soft().amount().signum() == 0
            ? ""
            : say("commitments.hall.soft", reader, total.soft().in(reader)));
  }

  private String say(String key, Locale reader, Object... arguments) {
    return translations.getTranslation(key, reader, arguments);
  }

  private static String number(int number, Locale reader) {
    return NumberFormat.getIntegerInstance(WrittenDays.customs(reader)).format(number);
  }

  private static String time(Instant at, ZoneId place, FormatStyle style, Locale reader) {
    return DateTimeFormatter.ofLocalizedTime(style)
        .withLocale(WrittenDays.customs(reader))
        .format(at.atZone(place));
  }
}
