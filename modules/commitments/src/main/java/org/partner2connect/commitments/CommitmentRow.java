package org.partner2connect.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;

/**
 * A commitment in a list.
 *
 * @param title in the reader's language if there is one, else in the original's; maybe empty
 * @param organisation null where it was taken over from a public source
 * @param leadActive whether the lead is an active member now; true where it never was one
 * @param amount the lead's own and what partners have confirmed
 * @param pending how many partners have not answered
 */
public record CommitmentRow(
    CommitmentId id,
    @Nullable String reference,
    String title,
    @Nullable OrganisationId organisation,
    String leadName,
    boolean leadActive,
    CommitmentStatus status,
    @Nullable CommitmentType type,
    @Nullable FocusArea area,
    @Nullable BigDecimal amount,
    @Nullable String currency,
    int pending,
    @Nullable UUID event,
    Instant changedAt,
    @Nullable Instant submittedAt,
    @Nullable Instant publishedAt,
    long version) {}
