package org.partner2connect.taxonomy;

import org.jspecify.annotations.Nullable;

/**
 * A country or territory with a code in ISO 3166-1.
 *
 * @param iso3 the alpha-3 code, by which everything else refers to it
 * @param iso2 the alpha-2 code
 * @param m49 the United Nations' numeric code, three digits
 * @param ituRegion the ITU region (AFR, AMS, ARB, ASP, CIS, EUR), or null where none is known
 * @param currency the ISO 4217 code of its currency, or null where it has none of its own
 */
public record Country(
    String iso3,
    String iso2,
    String m49,
    Label name,
    @Nullable String ituRegion,
    @Nullable String currency) {}
