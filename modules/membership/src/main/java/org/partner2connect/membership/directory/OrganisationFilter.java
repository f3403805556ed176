package org.partner2connect.membership.directory;

import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.MembershipStatus;

/**
 * What the secretariat looks for. Whatever is null or empty does not narrow.
 *
 * @param text a part of the name
 * @param region an ITU region, such as {@code AFR}
 */
public record OrganisationFilter(
    String text,
    @Nullable MembershipStatus status,
    @Nullable Category category,
    @Nullable String region) {}
