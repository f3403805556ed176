package org.partner2connect.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.Label;

/**
 * One entry in the history of an event.
 *
 * @param before what was published until then; null for the announcement
 * @param after what is published from then on
 * @param reason why it was cancelled, else null
 */
public record EventChange(
    long sequence,
    ChangeKind kind,
    Instant at,
    @Nullable EventDetails before,
    EventDetails after,
    @Nullable Label reason) {}
