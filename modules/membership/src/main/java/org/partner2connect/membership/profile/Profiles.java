package org.partner2connect.membership.profile;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Deed;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes what an organisation says of itself. Its category is not among that. */
@Service
@Transactional
public class Profiles {

  private static final String MAY_CHANGE =
      "hasAnyRole('SECRETARIAT', 'SYSTEM') or @delegationRights.isFocalPointOf(#organisation)";

  private final OrganisationProfiles profiles;
  private final Taxonomy taxonomy;
  private final CurrentPerson current;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Profiles(
      OrganisationProfiles profiles,
      Taxonomy taxonomy,
      CurrentPerson current,
      Clock clock,
      ApplicationEventPublisher events) {
    this.profiles = profiles;
    this.taxonomy = taxonomy;
    this.current = current;
    this.clock = clock;
    this.events = events;
  }

  /** The profile, to begin a change with. */
  @PreAuthorize(MAY_CHANGE)
  public Optional<Profile> find(OrganisationId organisation) {
    return profiles.findByIdValue(organisation.value()).map(Profiles::content);
  }

  /**
   * Changes the profile; does nothing when it says the same already.
   *
   * @throws org.springframework.dao.OptimisticLockingFailureException when somebody else changed
   *     the organisation since
   * @throws org.partner2connect.kernel.Refusal when a text cannot be kept or a code is unknown
   */
  @PreAuthorize(MAY_CHANGE)
  public void change(OrganisationId organisation, Profile next) {
    var before = profiles.findByIdValue(organisation.value()).orElseThrow(ProfileClosed::new);
    var after = before.changedTo(next);
    var country = after.country();
    if (country != null && taxonomy.country(country).isEmpty()) {
      throw new CountryUnknown(country);
    }
    if (before.says(after)) {
      return;
    }
    profiles.save(after);
    events.publishEvent(
        new ProfileChanged(
            new Deed(
                "membership.audit.profile",
                current.id().map(PersonId::value).orElse(null),
                role(),
                "MEMBER_ORGANISATION",
                organisation.value(),
                after.name(),
                null,
                clock.instant())));
  }

  private String role() {
    if (!current.isSignedIn()) {
      return "SYSTEM";
    }
    return current.isSecretariat() ? "SECRETARIAT" : "FOCAL_POINT";
  }

  private static Profile content(OrganisationProfile profile) {
    return new Profile(
        profile.name(),
        profile.initials(),
        profile.country(),
        profile.website(),
        profile.descriptionEn(),
        profile.descriptionFr(),
        Objects.requireNonNull(profile.version()));
  }
}
