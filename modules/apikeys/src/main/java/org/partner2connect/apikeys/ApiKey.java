package org.partner2connect.apikeys;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;

/**
 * What an organisation may know of one of its keys.
 *
 * @param lastDay the last day in Geneva on which it works
 * @param lastUsed the last day in Geneva on which it was used; null before the first
 * @param endedAt when it ended; null while it works
 * @param ending why it ended; null while it works
 */
public record ApiKey(
    KeyId id,
    String name,
    KeyPurpose purpose,
    PersonId madeBy,
    Instant madeAt,
    LocalDate lastDay,
    @Nullable LocalDate lastUsed,
    @Nullable Instant endedAt,
    @Nullable KeyEnding ending) {}
