package org.partner2connect.membership.profile;

import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Line;
import org.partner2connect.membership.OrganisationId;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The part of an organisation's row that it changes itself. Shares the version with the membership:
 * whoever edits while it is being suspended is told.
 */
@AggregateRoot
@Table(schema = "membership", name = "member_organisation")
record OrganisationProfile(
    @Id @Identity @Embedded(onEmpty = OnEmpty.USE_NULL) OrganisationId id,
    String name,
    String initials,
    @Nullable String country,
    @Nullable String website,
    @Nullable String descriptionEn,
    @Nullable String descriptionFr,
    @Version @Nullable Long version) {

  private static final int LONGEST_NAME = 300;
  private static final int INITIALS = 2;
  private static final int LONGEST_DESCRIPTION = 2_000;

  /** With what the other profile says, if every text of it can be kept. */
  OrganisationProfile changedTo(Profile next) {
    return new OrganisationProfile(
        id,
        Line.of(next.name().strip(), LONGEST_NAME),
        initials(next.initials().strip()),
        given(next.country()),
        website(next.website()),
        description(next.descriptionEn()),
        description(next.descriptionFr()),
        next.version());
  }

  /** Whether both say the same. */
  boolean says(OrganisationProfile other) {
    return equals(
        new OrganisationProfile(
            other.id,
            other.name,
            other.initials,
            other.country,
            other.website,
            other.descriptionEn,
            other.descriptionFr,
            version));
  }

  private static String initials(String text) {
    if (Line.of(text, INITIALS).codePointCount(0, text.length()) != INITIALS) {
      throw new InitialsLength();
    }
    return text;
  }

  private static @Nullable String website(@Nullable String text) {
    var given = given(text);
    return given == null ? null : WebAddress.of(given);
  }

  private static @Nullable String description(@Nullable String text) {
    var given = given(text);
    return given == null ? null : Line.of(given, LONGEST_DESCRIPTION);
  }

  private static @Nullable String given(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
