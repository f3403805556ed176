package org.partner2connect.drafting.late;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;

/**
 * A late contribution as a list shows it.
 *
 * @param organisation for which the person could write; empty for none
 * @param blocks how many blocks it changes
 * @param handledBy who has dealt with it; null while nobody has
 */
public record LateContribution(
    UUID id,
    PersonId person,
    String organisation,
    HandedIn.Why why,
    int blocks,
    Instant receivedAt,
    @Nullable PersonId handledBy,
    @Nullable Instant handledAt) {}
