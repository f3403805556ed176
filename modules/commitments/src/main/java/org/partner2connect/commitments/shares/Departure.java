package org.partner2connect.commitments.shares;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Column;

/**
 * That a partner has left a share which it had confirmed.
 *
 * @param currency of its amount at that time
 */
record Departure(
    @Column("left_at") Instant at,
    @Column("left_by") @Nullable UUID by,
    @Column("left_reason") String reason,
    @Column("left_currency") @Nullable String currency) {}
