package org.partner2connect.membership;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.FocusArea;

/**
 * An organisation about to be admitted.
 *
 * @param name in full, as on official letters; at most 300 characters
 * @param initials two letters, or null to take them from the name
 * @param country the ISO 3166 alpha-3 code of its seat, or null
 * @param focusAreas what it wants to work on
 */
public record NewOrganisation(
    String name,
    @Nullable String initials,
    Category category,
    @Nullable String country,
    Set<FocusArea> focusAreas) {

  public NewOrganisation {
    focusAreas = Set.copyOf(focusAreas);
  }
}
