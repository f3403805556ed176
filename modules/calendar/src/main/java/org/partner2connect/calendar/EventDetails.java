package org.partner2connect.calendar;

import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Label;

/**
 * What the calendar tells about an event. Nothing is checked here; {@link EventRules} says what is
 * accepted when it is published.
 *
 * @param title in English and French
 * @param place where it takes place, null when not known
 * @param source where the dates were published, in words
 * @param link the http(s) address of that publication, where it has one
 */
public record EventDetails(
    Label title,
    EventDates dates,
    @Nullable Label place,
    @Nullable String source,
    @Nullable String link) {}
