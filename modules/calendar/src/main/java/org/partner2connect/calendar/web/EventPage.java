package org.partner2connect.calendar.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page of an event tells.
 *
 * @param mark {@code CANCELLED} or {@code MOVED}, or null
 * @param days its days, written out
 * @param first its first day
 * @param days known, but not the hours
 * @param clocks when it is elsewhere; empty when not even the days are known
 * @param reason why it is cancelled, else null
 * @param moved where from and where to, else null
 * @param history oldest first
 * @param changed the day of the last change
 */
record EventPage(
    UUID id,
    String title,
    @Nullable String mark,
    String days,
    LocalDate first,
    boolean wholeDays,
    List<Clock> clocks,
    @Nullable String place,
    @Nullable String reason,
    @Nullable String moved,
    @Nullable String source,
    @Nullable String link,
    List<Step> history,
    String changed) {

  /**
   * From when to when by the clock of a place.
   *
   * @param whose the message key of whose clock it is
   * @param zone the place and its distance from UTC
   */
  record Clock(String whose, String zone, String span) {}

  /**
   * A change.
   *
   * @param kind the message key of what was done
   * @param differences what differs from before, in sentences
   */
  record Step(LocalDate at, String day, String kind, List<String> differences) {}
}
