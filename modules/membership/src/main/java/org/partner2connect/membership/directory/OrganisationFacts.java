package org.partner2connect.membership.directory;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.membership.Category;
import org.partner2connect.membership.MembershipStatus;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.FocusArea;

/**
 * An organisation as it is on record.
 *
 * @param leftAt when its last membership ended, or null
 * @param former the memberships before the present or last one, oldest first
 */
public record OrganisationFacts(
    OrganisationId id,
    String name,
    String initials,
    Category category,
    @Nullable String country,
    @Nullable String website,
    @Nullable String descriptionEn,
    @Nullable String descriptionFr,
    Set<FocusArea> areas,
    MembershipStatus status,
    Instant admittedAt,
    @Nullable Instant leftAt,
    List<Period> former) {

  public OrganisationFacts {
    areas = Set.copyOf(areas);
    former = List.copyOf(former);
  }

  /** A membership that is over. */
  public record Period(Instant since, Instant until) {}

  /** What it says of itself in that language, else in the other one. */
  public Optional<Description> description(Locale reader) {
    boolean french = reader.getLanguage().equals(Locale.FRENCH.getLanguage());
    var english = new Description(Locale.ENGLISH, descriptionEn == null ? "" : descriptionEn);
    var other = new Description(Locale.FRENCH, descriptionFr == null ? "" : descriptionFr);
    return (french ? List.of(other, english) : List.of(english, other))
        .stream().filter(description -> !description.text().isEmpty()).findFirst();
  }

  /** A text and its language. */
  public record Description(Locale language, String text) {}
}
