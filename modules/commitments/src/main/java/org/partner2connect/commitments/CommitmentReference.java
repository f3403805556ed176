package org.partner2connect.commitments;

import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.OrganisationId;

/**
 * What other modules show of a commitment.
 *
 * @param reference such as {@code P2C-C-029}; null before it was first submitted
 * @param title in the reader's language if there is one, else in the original's
 * @param organisation the member organisation that leads; null where it was taken over from a
 *     public source
 */
public record CommitmentReference(
    CommitmentId id,
    @Nullable String reference,
    String title,
    String leadName,
    @Nullable OrganisationId organisation,
    CommitmentStatus status) {}
