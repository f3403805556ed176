package org.partner2connect.progress;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How long nobody has heard of a commitment; a rule that nobody applies by hand. */
public enum TrafficLight {
  /** Reported or published within a year and the thirty days of grace. */
  GREEN,
  /** Silent for longer, but not for eighteen months. */
  YELLOW,
  /** Silent for eighteen months or more. */
  RED,
  /** Silent for two years or more. */
  INACTIVE,
  /** Fulfilled or stopped: nothing more is expected. */
  NONE;

  private static final int YEAR = 12;
  private static final int GRACE_DAYS = 30;
  private static final int LATE = 18;
  private static final int TWO_YEARS = 24;

  /**
   * The light of a commitment on a day.
   *
   * @param stage that was reported last, null without a report
   * @param heard the day of the last report, or of the publication
   */
  public static TrafficLight of(@Nullable Stage stage, LocalDate heard, LocalDate today) {
    if (stage != null && stage.isOver()) {
      return NONE;
    }
    if (!today.isBefore(heard.plusMonths(TWO_YEARS))) {
      return INACTIVE;
    }
    if (!today.isBefore(heard.plusMonths(LATE))) {
      return RED;
    }
    return today.isBefore(due(heard).plusDays(GRACE_DAYS)) ? GREEN : YELLOW;
  }

  /** The day on which the next report is due. */
  public static LocalDate due(LocalDate heard) {
    return heard.plusMonths(YEAR);
  }

  /** Whether the organisation is to be reminded. */
  public boolean isOverdue() {
    return this == YELLOW || this == RED || this == INACTIVE;
  }
}
