package org.partner2connect.insights.coverage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentId;

/**
 * A published commitment that delivers an action.
 *
 * @param title in the reader's language where it has one, else as it was written
 * @param lead the name of the organisation that leads
 * @param countries the alpha-3 codes of the countries that it names; may be empty
 * @param regions the ITU regions that it names; may be empty
 */
public record Delivery(
    CommitmentId commitment,
    String reference,
    String title,
    String lead,
    Set<String> countries,
    Set<String> regions) {

  public Delivery {
    countries = Set.copyOf(countries);
    regions = Set.copyOf(regions);
  }

  /**
   * Whether it reaches a country that its action names. It reaches the countries that it names; if
   * it names none, those of its regions; if it names no region either, all that the action names.
   *
   * @param region the country's ITU region, or null where none is known
   */
  boolean reaches(String iso3, @Nullable String region) {
    if (!countries.isEmpty()) {
      return countries.contains(iso3);
    }
    return regions.isEmpty() || (region != null && regions.contains(region));
  }
}
