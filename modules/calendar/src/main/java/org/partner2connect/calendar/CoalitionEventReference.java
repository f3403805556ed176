package org.partner2connect.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Label;

/**
 * An event of the coalition.
 *
 * @param id stays when the event moves; stands in its address and in the feed
 * @param place where it takes place, null when not known
 * @param source where the dates were published, in words
 * @param link the address of that publication, where it has one
 */
public record CoalitionEventReference(
    UUID id,
    Label title,
    EventDates dates,
    @Nullable Label place,
    @Nullable String source,
    @Nullable String link,
    EventStanding standing) {

  static CoalitionEventReference of(UUID id, EventDetails event, EventStanding standing) {
    return new CoalitionEventReference(
        id, event.title(), event.dates(), event.place(), event.source(), event.link(), standing);
  }

  /** What a form starts from. */
  public EventDetails details() {
    return new EventDetails(title, dates, place, source, link);
  }
}
