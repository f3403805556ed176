package org.partner2connect.taxonomy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a country belongs to a group.
 *
 * @param until the first day on which it no longer does, or null
 */
record GroupTerm(String iso3, CountryGroup group, @Nullable LocalDate until) {

  boolean covers(LocalDate day) {
    return until == null || day.isBefore(until);
  }
}
