package org.partner2connect.calendar.web;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.partner2connect.calendar.Zones;

/**
 * The form in which a reader chooses a time zone.
 *
 * @param chosen the zone asked for, as far as it exists
 * @param wrong whether a zone was asked for that does not exist
 */
record ZoneChoice(@Nullable ZoneId chosen, boolean wrong, List<Region> regions) {

  /** A part of the world and its cities. */
  record Region(String name, List<Zones.City> cities) {}

  static ZoneChoice of(@Nullable String asked, Locale locale) {
    if (asked == null || asked.isBlank()) {
      return new ZoneChoice(null, false, regions(locale));
    }
    var known = Zones.isKnown(asked);
    return new ZoneChoice(known ? ZoneId.of(asked) : null, !known, regions(locale));
  }

  /** Whether that zone is the chosen one. */
  public boolean chose(String zone) {
    return chosen != null && chosen.getId().equals(zone);
  }

  /** Whether a zone was chosen that the list does not name, such as an older name of a city. */
  public boolean choseAnother() {
    return chosen != null
        && regions.stream()
            .flatMap(region -> region.cities().stream())
            .noneMatch(city -> chose(city.zone()));
  }

  private static List<Region> regions(Locale locale) {
    var regions = new LinkedHashMap<String, List<Zones.City>>();
    for (var city : Zones.cities(locale)) {
      regions.computeIfAbsent(city.region(), region -> new ArrayList<>()).add(city);
    }
    return regions.entrySet().stream()
        .map(region -> new Region(region.getKey(), region.getValue()))
        .toList();
  }
}
