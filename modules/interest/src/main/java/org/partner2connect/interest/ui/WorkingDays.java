package org.partner2connect.interest.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts days without Saturdays and Sundays. */
final class WorkingDays {

  /** Within so many working days after it came the secretariat aims to decide. */
  static final int AIM = 5;

  private WorkingDays() {}

  /** The working day that comes so many working days after that day. */
  static LocalDate after(LocalDate day, int days) {
    return step(day, days, 1);
  }

  /** The working day that lies so many working days before that day. */
  static LocalDate before(LocalDate day, int days) {
    return step(day, days, -1);
  }

  private static LocalDate step(LocalDate from, int days, int direction) {
    var day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(direction);
      if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
        left--;
      }
    }
    return day;
  }
}
