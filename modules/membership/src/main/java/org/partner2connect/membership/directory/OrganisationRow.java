package org.partner2connect.membership.directory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.MembershipStatus;
import org.partner2connect.membership.OrganisationId;

/**
 * An organisation in the secretariat's list.
 *
 * @param seats how many people sit for it
 */
public record OrganisationRow(
    OrganisationId id,
    String name,
    Category category,
    @Nullable String country,
    MembershipStatus status,
    Instant admittedAt,
    int seats) {}
