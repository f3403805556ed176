package org.partner2connect.insights.rollup;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has changed since a report was made, so that a figure or a line of it no longer holds.
 *
 * @param day the day, in Geneva, on which it changed; null where that is not known
 * @param subject the reference of the commitment, or the currency of a rate
 * @param field what was changed; null when the whole was withdrawn
 * @param reason why, in the words of who did it; null where nobody is asked
 */
public record Erratum(
    Kind kind,
    @Nullable LocalDate day,
    String subject,
    @Nullable String field,
    @Nullable String before,
    @Nullable String after,
    @Nullable String reason) {

  /** What changed. */
  public enum Kind {
    /** A published value was corrected. */
    CORRECTED,
    /** A commitment was withdrawn. */
    WITHDRAWN,
    /** The total of a commitment changed with the shares of its partners. */
    TOTAL,
    /** The rate of a day up to the report's was entered later, or otherwise. */
    RATE
  }
}
