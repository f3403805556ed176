package org.partner2connect.membership;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jmolecules.ddd.annotation.AggregateRoot;
import org.jmolecules.ddd.annotation.Identity;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Ids;
import org.partner2connect.kernel.Line;
import org.partner2connect.membership.profile.WebAddress;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.Embedded.OnEmpty;
import org.springframework.data.relational.core.mapping.Table;

/** An organisation that has been admitted to the coalition. */
@AggregateRoot
@Table(schema = "membership", name = "member_organisation")
record MemberOrganisation(
    @Id @Identity @Embedded(onEmpty = OnEmpty.USE_NULL) OrganisationId id,
    String name,
    String initials,
    Category category,
    @Nullable String country,
    MembershipStatus status,
    Instant admittedAt,
    @Nullable Instant leftAt,
    @Embedded(onEmpty = OnEmpty.USE_NULL, prefix = "merged_into_")
        @Nullable OrganisationId mergedInto,
    @Nullable String website,
    @Version @Nullable Long version) {

  private static final int LONGEST_NAME = 300;
  private static final int INITIALS = 2;

  static MemberOrganisation admit(NewOrganisation organisation, Instant at) {
    var name = Line.of(organisation.name(), LONGEST_NAME);
    var initials = organisation.initials();
    return new MemberOrganisation(
        new OrganisationId(Ids.next()),
        name,
        initials != null ? two(initials) : initialsOf(name),
        organisation.category(),
        organisation.country(),
        MembershipStatus.ACTIVE,
        at,
        null,
        null,
        WebAddress.ifUsable(organisation.website()),
        null);
  }

  MemberOrganisation suspended() {
    return staying(MembershipStatus.SUSPENDED);
  }

  MemberOrganisation reinstated() {
    return staying(MembershipStatus.ACTIVE);
  }

  MemberOrganisation left(Instant at) {
    if (status == MembershipStatus.LEFT) {
      return this;
    }
    refuseMerged();
    return with(MembershipStatus.LEFT, admittedAt, at, null);
  }

  /** Begins a new membership of an organisation that had left. */
  MemberOrganisation returned(Instant at) {
    refuseMerged();
    return status == MembershipStatus.LEFT ? with(MembershipStatus.ACTIVE, at, null, null) : this;
  }

  MemberOrganisation mergedInto(OrganisationId survivor) {
    refuseMerged();
    if (survivor.equals(id)) {
      throw new MergedWithItself();
    }
    return with(MembershipStatus.MERGED, admittedAt, leftAt, survivor);
  }

  boolean isActive() {
    return status == MembershipStatus.ACTIVE;
  }

  private MemberOrganisation staying(MembershipStatus next) {
    refuseMerged();
    if (status == MembershipStatus.LEFT) {
      throw new OrganisationHasLeft(name);
    }
    return with(next, admittedAt, null, null);
  }

  private void refuseMerged() {
    if (status == MembershipStatus.MERGED) {
      throw new OrganisationIsMerged(name);
    }
  }

  private MemberOrganisation with(
      MembershipStatus next,
      Instant began,
      @Nullable Instant ended,
      @Nullable OrganisationId survivor) {
    return new MemberOrganisation(
        id, name, initials, category, country, next, began, ended, survivor, website, version);
  }

  private static String two(String initials) {
    if (initials.codePointCount(0, initials.length()) != INITIALS) {
      throw new IllegalArgumentException("initials are two characters");
    }
    return Line.of(initials, INITIALS);
  }

  /** The first letters of the first two words, else the first letters of the only one. */
  private static String initialsOf(String name) {
    var words = Stream.of(name.split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty()).toList();
    var letters =
        words.size() > 1
            ? words.stream().mapToInt(word -> word.codePointAt(0))
            : words.stream().flatMapToInt(String::codePoints);
    var initials =
        letters.limit(INITIALS).map(Character::toUpperCase).mapToObj(Character::toString);
    return Stream.concat(initials, Stream.of("·", "·"))
        .limit(INITIALS)
        .collect(Collectors.joining());
  }
}
