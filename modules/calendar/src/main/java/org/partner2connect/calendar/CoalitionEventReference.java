package org.partner2connect.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Label;

/**
 * An event of the coalition.
 *
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
    @Nullable String link) {}
