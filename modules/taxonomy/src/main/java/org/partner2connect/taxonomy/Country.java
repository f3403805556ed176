package org.partner2connect.taxonomy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country or territory with a code in ISO 3166-1.
 *
 * @param iso3 the alpha-3 code, by which everything else refers to it
 * @param iso2 the alpha-2 code
 * @param m49 the United Nations' numeric code, three digits
 * @param ituRegion the ITU region (AFR, AMS, ARB, ASP, CIS, EUR), or null where none is known
 * @param currencies the ISO 4217 codes of its currencies, the main one first; may be empty
 */
public record Country(
    String iso3,
    String iso2,
    String m49,
    Label name,
    @Nullable String ituRegion,
    List<String> currencies) {

  public Country {
    currencies = List.copyOf(currencies);
  }
}
