package org.partner2connect.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;
import org.partner2connect.kernel.Line;
import org.partner2connect.kernel.Refusal;

/**
 * What may be written into the calendar. Every method returns what it accepts and throws a {@link
 * Refusal} for the rest, so that a form can ask field by field.
 */
public final class EventRules {

  /** How many characters a title, a place, a source, a link or a reason may have. */
  public static final int LONGEST_TEXT = 500;

  private static final int EARLIEST_YEAR = 1990;
  private static final int LATEST_YEAR = 2199;

  /** Line ends and other controls, and what turns the direction of the text that follows. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

  private static final Pattern BLANK_OR_QUOTE = Pattern.compile("[\\s\"<>\\\\^`{|}]");

  private EventRules() {}

  /** One line that people see: not blank, not too long, without invisible controls. */
  public static String line(String text) {
    var line = Line.of(text, LONGEST_TEXT);
    if (UNSEEN.matcher(line).find()) {
      throw new UnseenControls();
    }
    return line;
  }

  /** The full address of a page: http or https, with a host, without a password. */
  public static String link(String address) {
    var link = line(address);
    if (BLANK_OR_QUOTE.matcher(link).find() || !isWebAddress(link)) {
      throw new BadLink();
    }
    return link;
  }

  /** A day of the years that the calendar keeps: 1990 to 2199. */
  public static LocalDate day(LocalDate day) {
    if (day.getYear() < EARLIEST_YEAR || day.getYear() > LATEST_YEAR) {
      throw new DatesFar();
    }
    return day;
  }

  /** A time zone by its IANA name, such as {@code Africa/Kigali}, or {@code UTC}. */
  public static ZoneId zone(String name) {
    if (!Zones.isKnown(name)) {
      throw new UnknownZone();
    }
    return ZoneId.of(name);
  }

  private static boolean isWebAddress(String link) {
    try {
      var address = new URI(link);
      return ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
          && address.getHost() != null
          && address.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
