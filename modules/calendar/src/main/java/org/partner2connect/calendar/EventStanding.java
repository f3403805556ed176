package org.partner2connect.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Label;

/**
 * How an event stands in the calendar.
 *
 * @param reason why it is cancelled, else null
 * @param moved whether it has ever been given another place or other days
 * @param sequence 0 when announced, greater after every published change; also what a change must
 *     name, so that nobody overwrites what they have not seen
 * @param changedAt when the last change was published
 */
public record EventStanding(
    EventStatus status, @Nullable Label reason, boolean moved, long sequence, Instant changedAt) {

  public boolean isCancelled() {
    return status == EventStatus.CANCELLED;
  }
}
