package org.partner2connect.progress.confirmations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.progress.ReportId;

/**
 * What a country says to a report. Nobody ever changes a word of it.
 *
 * @param country alpha-3
 * @param organisation that speaks for it
 * @param text empty where a bare confirmation was enough
 * @param reason why it is not shown
 */
public record Confirmation(
    UUID id,
    ReportId report,
    String country,
    OrganisationId organisation,
    ConfirmationKind kind,
    String text,
    String language,
    ConfirmationStatus status,
    Instant submittedAt,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    long version) {}
