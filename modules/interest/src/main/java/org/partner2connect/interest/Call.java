package org.partner2connect.interest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.UUID;
import org.partner2connect.uikit.WrittenDays;

/**
 * A call for interest.
 *
 * @param reference of the letter that calls, such as {@code BDT/DIR/110}
 * @param opensAt when the form opens, Geneva time
 * @param deadline the last minute, Geneva time: whoever sends in it is in time
 * @param version for noticing that somebody else changed the call meanwhile
 */
public record Call(
    UUID id, String reference, LocalDateTime opensAt, LocalDateTime deadline, long version) {

  /** The time zone in which the coalition's deadlines are meant. */
  public static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  /** Whether whoever sends at that moment is late. */
  public boolean isLate(Instant at) {
    return !at.isBefore(deadline.plusMinutes(1).atZone(GENEVA).toInstant());
  }

  /** Whether the form was open at that moment. It never closes: what comes later is late. */
  public boolean isOpen(Instant at) {
    return !at.isBefore(opensAt.atZone(GENEVA).toInstant());
  }

  /** The last minute, written out; say "Geneva time" beside it. */
  public String deadlineIn(Locale language) {
    return written(deadline.atZone(GENEVA), language);
  }

  /** A moment as it is in Geneva, written out: {@code 31 October 2021, 23:59}. */
  public static String written(ZonedDateTime moment, Locale language) {
    var geneva = moment.withZoneSameInstant(GENEVA);
    boolean french = language.getLanguage().equals("fr");
    var locale = french ? Locale.FRENCH : Locale.UK;
    var day = WrittenDays.of(geneva.toLocalDate(), FormatStyle.LONG, locale);
    var time = DateTimeFormatter.ofPattern(french ? "H' h 'mm" : "HH:mm", locale);
    return day + (french ? " à " : ", ") + time.format(geneva);
  }
}
