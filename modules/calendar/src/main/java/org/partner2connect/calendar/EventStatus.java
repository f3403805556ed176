package org.partner2connect.calendar;

/** Whether an event takes place. */
public enum EventStatus {
  SCHEDULED,
  CANCELLED
}
