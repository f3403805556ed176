package org.partner2connect.membership.profile;

import org.jspecify.annotations.Nullable;

/**
 * What an organisation says of itself. Empty texts count as absent.
 *
 * @param name in full, as on official letters; at most 300 characters
 * @param initials two characters for small badges
 * @param country the ISO 3166 alpha-3 code of its seat, or null
 * @param website an http(s) address, at most 500 characters, or null
 * @param descriptionEn at most 2,000 characters, or null
 * @param descriptionFr at most 2,000 characters, or null
 * @param version which state of the profile this is; a change must be based on the present one
 */
public record Profile(
    String name,
    String initials,
    @Nullable String country,
    @Nullable String website,
    @Nullable String descriptionEn,
    @Nullable String descriptionFr,
    long version) {

  /** The same organisation with another web site and other descriptions. */
  public Profile saying(
      @Nullable String nextWebsite, @Nullable String english, @Nullable String french) {
    return new Profile(name, initials, country, nextWebsite, english, french, version);
  }
}
