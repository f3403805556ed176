package org.partner2connect.insights.rollup;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Label;

/**
 * What a report is about. For a year it counts what was made until the end of that year, for an
 * event everything in the register; what was made in the year, or announced at the event, is told
 * apart.
 *
 * @param year for {@code YEAR} only
 * @param event the event of the calendar, for {@code EVENT} only
 * @param eventTitle its title when the report was made
 */
public record ReportScope(
    Kind kind, @Nullable Integer year, @Nullable UUID event, @Nullable Label eventTitle) {

  /** What a report can be about. */
  public enum Kind {
    YEAR,
    EVENT
  }

  static ReportScope ofYear(int year) {
    return new ReportScope(Kind.YEAR, year, null, null);
  }

  static ReportScope ofEvent(UUID event, Label title) {
    return new ReportScope(Kind.EVENT, null, event, title);
  }

  /** Whether a commitment of that year belongs into the report. */
  boolean covers(int madeIn) {
    return year == null || madeIn <= year;
  }

  /** Whether a commitment was made in the year, or announced at the event, of the report. */
  boolean isOfItsOwn(int madeIn, @Nullable UUID announcedAt) {
    return year != null ? madeIn == year : event != null && event.equals(announcedAt);
  }
}
