package org.partner2connect.membership.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.SeatRole;

/**
 * A term in a seat, as the organisation's page shows it.
 *
 * @param until when it ended, or null while it lasts
 */
public record SeatRecord(
    PersonId person, String name, SeatRole role, Instant since, @Nullable Instant until) {}
