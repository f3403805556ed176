package org.partner2connect.interest;

import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.Category;

/**
 * The organisation that is interested.
 *
 * @param nameKey the name without accents, signs and legal forms, by which duplicates are found
 * @param webDomain the host of its website without {@code www.}
 */
record Applicant(
    String name,
    Category category,
    String country,
    @Nullable String website,
    String nameKey,
    @Nullable String webDomain) {}
