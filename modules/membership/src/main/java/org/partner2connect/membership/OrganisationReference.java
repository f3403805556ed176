package org.partner2connect.membership;

import org.jspecify.annotations.Nullable;

/**
 * What other modules show of a member organisation.
 *
 * @param initials two letters for small badges
 * @param country the ISO 3166 alpha-3 code of its seat, or null
 */
public record OrganisationReference(
    OrganisationId id, String name, String initials, Category category, @Nullable String country) {}
