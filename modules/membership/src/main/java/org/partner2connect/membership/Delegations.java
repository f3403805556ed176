package org.partner2connect.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides who sits for an organisation. */
@Service
@Transactional
public class Delegations {

  private final MemberOrganisations organisations;
  private final SeatTerms seats;
  private final MembershipQueries queries;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Delegations(
      MemberOrganisations organisations,
      SeatTerms seats,
      MembershipQueries queries,
      Clock clock,
      ApplicationEventPublisher events) {
    this.organisations = organisations;
    this.seats = seats;
    this.queries = queries;
    this.clock = clock;
    this.events = events;
  }

  /**
   * Gives the person a seat, or another role in the seat already held, and publishes {@link
   * SeatTaken}. Refuses when the organisation is not active, the person sits elsewhere, or the
   * organisation has another focal point.
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void seat(OrganisationId organisation, PersonId person, SeatRole role) {
    place(organisation, person, role);
  }

  /** Gives a seat to whoever accepts an invitation; refuses what {@link #seat} refuses. */
  @CallerDecides("the invitations of this module, which know the link and who holds it")
  public void seatInvited(OrganisationId organisation, PersonId person, SeatRole role) {
    place(organisation, person, role);
  }

  private void place(OrganisationId organisation, PersonId person, SeatRole role) {
    var host = find(organisation);
    if (!host.isActive()) {
      throw new InactiveOrganisation(host.name());
    }
    if (role == SeatRole.FOCAL_POINT && hasOtherFocalPoint(organisation, person)) {
      throw new FocalPointTaken(host.name());
    }
    var held = seats.findByPersonValueAndUntilIsNull(person.value());
    if (held.isPresent() && !held.get().organisation().equals(organisation)) {
      throw new SeatedElsewhere(nameOf(held.get().organisation()));
    }
    if (held.isPresent() && held.get().role() == role) {
      return;
    }
    var at = clock.instant();
    held.ifPresent(term -> seats.save(term.ended(at)));
    start(host, person, role, at);
  }

  /** Ends the person's seat and publishes {@link SeatEnded}; does nothing when there is none. */
  @PreAuthorize(
      "hasAnyRole('SECRETARIAT', 'SYSTEM') or @delegationRights.isFocalPointOf(#organisation)")
  public void remove(OrganisationId organisation, PersonId person) {
    find(organisation);
    seats
        .findByPersonValueAndUntilIsNull(person.value())
        .filter(term -> term.organisation().equals(organisation))
        .ifPresent(this::end);
  }

  private void end(SeatTerm term) {
    var at = clock.instant();
    seats.save(term.ended(at));
    events.publishEvent(new SeatEnded(term.person(), term.organisation(), at));
  }

  private void start(MemberOrganisation host, PersonId person, SeatRole role, Instant at) {
    try {
      seats.save(SeatTerm.start(host.id(), person, role, at));
    } catch (DuplicateKeyException e) {
      // Somebody else was faster, after we looked and before they committed.
      throw new SeatsChangedMeanwhile(host.name());
    }
    events.publishEvent(new SeatTaken(person, host.id(), role, at));
  }

  private boolean hasOtherFocalPoint(OrganisationId organisation, PersonId person) {
    return seats.findByOrganisationValueAndUntilIsNull(organisation.value()).stream()
        .anyMatch(term -> term.role() == SeatRole.FOCAL_POINT && !term.person().equals(person));
  }

  private String nameOf(OrganisationId id) {
    var organisation = queries.findReferences(Set.of(id)).get(id);
    return organisation == null ? "" : organisation.name();
  }

  private MemberOrganisation find(OrganisationId id) {
    return organisations.readByIdValue(id.value()).orElseThrow(UnknownOrganisation::new);
  }
}
