package org.partner2connect.calendar;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.TimeZone.SystemTimeZoneType;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The time zones that people choose from, named by their cities. */
public final class Zones {

  /** Where the coalition's secretariat sits. */
  public static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");

  /** What all others are counted from. */
  public static final ZoneId UTC = ZoneId.of("UTC");

  private static final Map<Locale, List<City>> CITIES = new ConcurrentHashMap<>();

  private Zones() {}

  /**
   * A city that gives a time zone its name.
   *
   * @param zone the IANA name, such as {@code Africa/Kigali}
   * @param region the part of the world, the IANA name's first word
   * @param name in the reader's language
   */
  public record City(String zone, String region, String name) {}

  /** Whether there is a time zone of that IANA name that people live in, or {@code UTC}. */
  public static boolean isKnown(String name) {
    return name.equals("UTC")
        || (name.contains("/")
            && !name.startsWith("Etc/")
            && !name.startsWith("SystemV/")
            && ZoneId.getAvailableZoneIds().contains(name));
  }

  /** All of them by region and name; Geneva stands for Zurich, with which it shares the time. */
  public static List<City> cities(Locale locale) {
    return CITIES.computeIfAbsent(locale, Zones::read);
  }

  /** The city's name with its distance from UTC at that moment, such as "Kigali (UTC+02:00)". */
  public static String name(ZoneId zone, Instant at, Locale locale) {
    var offset = zone.getRules().getOffset(at);
    if (zone.equals(UTC)) {
      return "UTC";
    }
    var distance = offset.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + offset.getId();
    return city(zone.getId(), locale) + " (" + distance + ")";
  }

  private static List<City> read(Locale locale) {
    var order = Collator.getInstance(locale);
    return TimeZone.getAvailableIDs(SystemTimeZoneType.CANONICAL_LOCATION, null, null).stream()
        .map(id -> iana(id))
        .filter(Zones::isKnown)
        .distinct()
        .map(id -> new City(id, id.substring(0, id.indexOf('/')), city(id, locale)))
        .sorted(Comparator.comparing(City::region).thenComparing(City::name, order::compare))
        .toList();
  }

  private static String iana(String id) {
    @Nullable String iana = TimeZone.getIanaID(id);
    return iana == null ? id : iana;
  }

  private static String city(String zone, Locale locale) {
    if (zone.equals(GENEVA.getId())) {
      return locale.getLanguage().equals("fr") ? "Genève" : "Geneva";
    }
    @Nullable String name =
        TimeZoneNames.getInstance(ULocale.forLocale(locale)).getExemplarLocationName(zone);
    return name == null ? zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ') : name;
  }
}
