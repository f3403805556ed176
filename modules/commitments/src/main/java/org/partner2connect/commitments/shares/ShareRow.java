package org.partner2connect.commitments.shares;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.membership.OrganisationId;

/**
 * What a partner adds, as a list shows it.
 *
 * @param partnerName as it is called now
 * @param amount in the commitment's currency; null where it brings no money
 * @param contribution what it brings, in words; may be empty
 */
public record ShareRow(
    ShareId id,
    CommitmentId commitment,
    OrganisationId partner,
    String partnerName,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    String contribution,
    ShareStatus status,
    Instant proposedAt,
    @Nullable Instant answeredAt) {}
