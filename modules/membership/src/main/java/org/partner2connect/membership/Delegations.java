package org.partner2connect.membership;

import java.util.Set;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides who sits for an organisation. */
@Service
@Transactional
public class Delegations {

  private final MemberOrganisations organisations;
  private final Seating seating;
  private final MembershipQueries queries;
  private final DelegationRights rights;
  private final Chronicle chronicle;

  Delegations(
      MemberOrganisations organisations,
      Seating seating,
      MembershipQueries queries,
      DelegationRights rights,
      Chronicle chronicle) {
    this.organisations = organisations;
    this.seating = seating;
    this.queries = queries;
    this.rights = rights;
    this.chronicle = chronicle;
  }

  /**
   * Gives the person a seat, or another role in the seat already held, and publishes {@link
   * SeatTaken}. Refuses when the organisation is not active, the person sits elsewhere, or the
   * organisation has another focal point.
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void seat(OrganisationId organisation, PersonId person, SeatRole role) {
    if (!rights.decidesAbout(organisation)) {
      throw new OwnOrganisation(read(organisation).name());
    }
    place(organisation, person, role);
  }

  /** Gives a seat to whoever accepts an invitation; refuses what {@link #seat} refuses. */
  @CallerDecides("the invitations of this module, which know the link and who holds it")
  public void seatInvited(OrganisationId organisation, PersonId person, SeatRole role) {
    place(organisation, person, role);
  }

  private void place(OrganisationId organisation, PersonId person, SeatRole role) {
    var host = active(organisation);
    if (role == SeatRole.FOCAL_POINT
        && seating
            .holder(organisation, role)
            .filter(term -> !term.person().equals(person))
            .isPresent()) {
      throw new FocalPointTaken(host.name());
    }
    var held = seating.of(person);
    if (held.isPresent() && !held.get().organisation().equals(organisation)) {
      throw new SeatedElsewhere(nameOf(held.get().organisation()));
    }
    if (held.isPresent() && held.get().role() == role) {
      return;
    }
    var at = chronicle.now();
    held.ifPresent(term -> seating.close(term, at));
    seating.start(host, person, role, at);
  }

  /**
   * Ends the person's seat and publishes {@link SeatEnded}; what the person kept passes to the
   * alternate, else to the focal point, of which {@link DutiesPassed} tells. A focal point hands
   * the role over before leaving.
   *
   * @return whether there was such a seat
   */
  @PreAuthorize(
      "hasAnyRole('SECRETARIAT', 'SYSTEM') or @delegationRights.isFocalPointOf(#organisation)")
  public boolean remove(OrganisationId organisation, PersonId person) {
    var host = read(organisation);
    requireSay(host);
    var held = seating.of(person, organisation);
    if (held.isEmpty()) {
      return false;
    }
    if (held.get().role() == SeatRole.FOCAL_POINT && !rights.decidesAbout(organisation)) {
      throw new HandOverFirst();
    }
    var at = chronicle.now();
    seating.end(held.get(), at);
    seating.passDuties(held.get(), at);
    chronicle.record("removed", organisation, host.name(), null, at);
    return true;
  }

  /**
   * Makes the person the focal point; the one until now gets the role that the person had. Does
   * nothing when the person is the focal point already. Refuses whoever does not sit for the
   * organisation, and a focal point whose role somebody else handed over a moment ago.
   */
  @PreAuthorize(
      "hasAnyRole('SECRETARIAT', 'SYSTEM') or @delegationRights.isFocalPointOf(#organisation)")
  public void handOver(OrganisationId organisation, PersonId next) {
    var host = alone(organisation);
    requireSay(host);
    var term = seating.of(next, organisation).orElseThrow(() -> new NotSeatedHere(host.name()));
    if (term.role() == SeatRole.FOCAL_POINT) {
      return;
    }
    var at = chronicle.now();
    var former = seating.holder(organisation, SeatRole.FOCAL_POINT);
    former.ifPresent(held -> seating.close(held, at));
    seating.close(term, at);
    seating.start(host, next, SeatRole.FOCAL_POINT, at);
    former.ifPresent(held -> seating.start(host, held.person(), term.role(), at));
    chronicle.record("handed-over", organisation, host.name(), null, at);
  }

  /** Gives the seat of somebody who turned out to be another person to that person. */
  void inherit(PersonId duplicate, PersonId survivor) {
    var held = seating.of(duplicate);
    if (held.isEmpty()) {
      return;
    }
    var term = held.get();
    var host = read(term.organisation());
    var own = seating.of(survivor);
    var at = chronicle.now();
    seating.end(term, at);
    if (own.isPresent() && !own.get().organisation().equals(host.id())) {
      seating.passDuties(term, at);
      return;
    }
    if (own.isEmpty() || term.role().compareTo(own.get().role()) < 0) {
      own.ifPresent(lower -> seating.close(lower, at));
      seating.start(host, survivor, term.role(), at);
    }
    chronicle.tell(new DutiesPassed(duplicate, survivor, host.id(), at));
  }

  /** Refuses unless the current person still decides, now that nobody else can change it. */
  private void requireSay(MemberOrganisation host) {
    if (rights.decidesAbout(host.id()) || rights.isFocalPointOf(host.id())) {
      return;
    }
    throw rights.isSecretariatOf(host.id())
        ? new OwnOrganisation(host.name())
        : new SeatsChangedMeanwhile(host.name());
  }

  private String nameOf(OrganisationId id) {
    var organisation = queries.findReferences(Set.of(id)).get(id);
    return organisation == null ? "" : organisation.name();
  }

  private MemberOrganisation read(OrganisationId id) {
    return organisations.readByIdValue(id.value()).orElseThrow(UnknownOrganisation::new);
  }

  private MemberOrganisation active(OrganisationId id) {
    return requireActive(read(id));
  }

  /** The organisation, with everyone else who decides about it kept away. */
  private MemberOrganisation alone(OrganisationId id) {
    return requireActive(
        organisations.findByIdValue(id.value()).orElseThrow(UnknownOrganisation::new));
  }

  private static MemberOrganisation requireActive(MemberOrganisation organisation) {
    if (!organisation.isActive()) {
      throw new InactiveOrganisation(organisation.name());
    }
    return organisation;
  }
}
