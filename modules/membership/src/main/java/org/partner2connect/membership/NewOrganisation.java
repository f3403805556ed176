package org.partner2connect.membership;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.taxonomy.FocusArea;

/**
 * An organisation about to be admitted.
 *
 * @param name in full, as on official letters; at most 300 characters
 * @param initials two letters, or null to take them from the name
 * @param country the ISO 3166 alpha-3 code of its seat, or null
 * @param website its address on the web, or null
 * @param focusAreas what it wants to work on
 * @param focalPoint whom to invite as its focal point, or null to invite nobody yet
 */
public record NewOrganisation(
    String name,
    @Nullable String initials,
    Category category,
    @Nullable String country,
    @Nullable String website,
    Set<FocusArea> focusAreas,
    @Nullable Contact focalPoint) {

  public NewOrganisation {
    focusAreas = Set.copyOf(focusAreas);
  }

  /** An organisation without a website and with nobody to invite. */
  public NewOrganisation(
      String name,
      @Nullable String initials,
      Category category,
      @Nullable String country,
      Set<FocusArea> focusAreas) {
    this(name, initials, category, country, null, focusAreas, null);
  }

  /**
   * Somebody to write to.
   *
   * @param email where the invitation goes; it links no account
   * @param language in which to write
   */
  public record Contact(String name, String email, Locale language) {}
}
