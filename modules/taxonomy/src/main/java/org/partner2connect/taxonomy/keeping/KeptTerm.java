package org.partner2connect.taxonomy.keeping;

import java.util.UUID;
import org.partner2connect.taxonomy.CountryGroup;

/**
 * A term in which a country belongs to a group, as the administrator keeps it.
 *
 * @param note from which source it is known; may be empty
 * @param version how often it was changed; 0 at first
 * @param byHand whether the administrator has put a hand to the country's place in the group, so
 *     that the product's files no longer change it
 */
public record KeptTerm(
    UUID id,
    CountryGroup group,
    String iso3,
    TermDays days,
    String note,
    long version,
    boolean byHand) {}
