package org.partner2connect.taxonomy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * That a country belongs to a group.
 *
 * @param since the first day on which it does, or null where the beginning is not known
 * @param until the first day on which it no longer does, or null
 */
record GroupTerm(
    String iso3, CountryGroup group, @Nullable LocalDate since, @Nullable LocalDate until) {

  boolean covers(LocalDate day) {
    return (since == null || !day.isBefore(since)) && (until == null || day.isBefore(until));
  }
}
