package org.partner2connect.insights.figures;

import java.time.LocalDate;

/** How recent the last word on a commitment is: its last report, else its publication. */
public enum Light {
  /** Within twelve months and thirty days of grace. */
  GREEN,
  /** Within eighteen months. */
  YELLOW,
  /** Within two years. */
  RED,
  /** Older: the rule calls the commitment inactive. */
  INACTIVE;

  private static final int YEAR = 12;
  private static final int GRACE_DAYS = 30;
  private static final int LATE = 18;
  private static final int GONE = 24;

  /** The light on a day, by the day of the last word. */
  static Light of(LocalDate lastWord, LocalDate today) {
    if (today.isBefore(lastWord.plusMonths(YEAR).plusDays(GRACE_DAYS))) {
      return GREEN;
    }
    if (today.isBefore(lastWord.plusMonths(LATE))) {
      return YELLOW;
    }
    return today.isBefore(lastWord.plusMonths(GONE)) ? RED : INACTIVE;
  }
}
