package org.partner2connect.calendar;

import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Label;

/**
 * An event about to be announced.
 *
 * @param title in English and French, at most 500 characters each
 * @param source where the dates were published, in words
 * @param link the http(s) address of that publication, where it has one
 */
public record NewCalendarEntry(
    Label title,
    EventDates dates,
    @Nullable Label place,
    @Nullable String source,
    @Nullable String link) {}
