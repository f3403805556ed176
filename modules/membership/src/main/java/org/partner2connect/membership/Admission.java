package org.partner2connect.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.invitations.FocalPointNamed;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Admits organisations to the coalition and ends or interrupts their membership. Every method
 * refuses an unknown organisation; doing again what is done already has no effect.
 */
@Service
@Transactional
public class Admission {

  private final MemberOrganisations organisations;
  private final SeatTerms seats;
  private final Taxonomy taxonomy;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Admission(
      MemberOrganisations organisations,
      SeatTerms seats,
      Taxonomy taxonomy,
      Clock clock,
      ApplicationEventPublisher events) {
    this.organisations = organisations;
    this.seats = seats;
    this.taxonomy = taxonomy;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Makes the organisation an active member, publishes {@link MemberOrganisationAdmitted} and, in
   * the same transaction, welcomes and invites the focal point, if one is named.
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public OrganisationId admit(NewOrganisation organisation) {
    var country = organisation.country();
    if (country != null && taxonomy.country(country).isEmpty()) {
      throw new UnknownCountry(country);
    }
    var at = clock.instant();
    var admitted = organisations.save(MemberOrganisation.admit(organisation, at));
    events.publishEvent(
        new MemberOrganisationAdmitted(admitted.id(), organisation.focusAreas(), at));
    var focalPoint = organisation.focalPoint();
    if (focalPoint != null) {
      events.publishEvent(
          new FocalPointNamed(admitted.id(), focalPoint, organisation.focusAreas()));
    }
    return admitted.id();
  }

  /** Takes all rights from the organisation's people at once, until it is reinstated. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void suspend(OrganisationId id) {
    var organisation = find(id);
    if (changes(organisation, organisation.suspended())) {
      events.publishEvent(new MemberOrganisationSuspended(id, peopleOf(id), clock.instant()));
    }
  }

  /** Gives a suspended organisation's people their rights back. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void reinstate(OrganisationId id) {
    var organisation = find(id);
    if (changes(organisation, organisation.reinstated())) {
      events.publishEvent(new MemberOrganisationReinstated(id, peopleOf(id), clock.instant()));
    }
  }

  /** Ends the organisation's membership and with it all its seats. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void leave(OrganisationId id) {
    var organisation = find(id);
    var people = peopleOf(id);
    if (changes(organisation, organisation.left())) {
      var at = clock.instant();
      endSeats(id, at);
      events.publishEvent(new MemberOrganisationLeft(id, people, at));
    }
  }

  private void endSeats(OrganisationId id, Instant at) {
    for (var seat : seats.findByOrganisationValueAndUntilIsNull(id.value())) {
      seats.save(seat.ended(at));
      events.publishEvent(new SeatEnded(seat.person(), id, at));
    }
  }

  private boolean changes(MemberOrganisation before, MemberOrganisation after) {
    boolean changes = before.status() != after.status();
    if (changes) {
      organisations.save(after);
    }
    return changes;
  }

  private MemberOrganisation find(OrganisationId id) {
    return organisations.findByIdValue(id.value()).orElseThrow(UnknownOrganisation::new);
  }

  private Set<PersonId> peopleOf(OrganisationId id) {
    return seats.findByOrganisationValueAndUntilIsNull(id.value()).stream()
        .map(SeatTerm::person)
        .collect(Collectors.toSet());
  }
}
