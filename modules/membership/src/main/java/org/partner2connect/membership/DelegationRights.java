package org.partner2connect.membership;

import org.partner2connect.identity.CurrentPerson;
import org.springframework.stereotype.Component;

/** What the current person may decide about an organisation's seats. */
@Component("delegationRights")
class DelegationRights {

  private final CurrentPerson current;
  private final MembershipQueries membership;

  DelegationRights(CurrentPerson current, MembershipQueries membership) {
    this.current = current;
    this.membership = membership;
  }

  /** Whether the current person is the focal point of that organisation, and it is active. */
  public boolean isFocalPointOf(OrganisationId organisation) {
    return current
        .id()
        .flatMap(membership::seatOf)
        .filter(seat -> seat.role() == SeatRole.FOCAL_POINT)
        .filter(seat -> seat.organisation().id().equals(organisation))
        .isPresent();
  }

  /** Whether the current person sits for that organisation, and it is active. */
  public boolean sitsFor(OrganisationId organisation) {
    return current
        .id()
        .flatMap(membership::seatOf)
        .filter(seat -> seat.organisation().id().equals(organisation))
        .isPresent();
  }

  /** Whether the current person sits for that organisation, or for what it was merged into. */
  public boolean mayReadHistoryOf(OrganisationId organisation) {
    return membership.survivorOf(organisation).filter(this::sitsFor).isPresent();
  }

  /** Whether somebody of the secretariat acts who sits for that organisation. */
  boolean isSecretariatOf(OrganisationId organisation) {
    return current.isSecretariat() && sitsFor(organisation);
  }

  /**
   * Whether the system acts, or somebody of the secretariat who does not sit for that organisation:
   * nobody decides about the own one.
   */
  boolean decidesAbout(OrganisationId organisation) {
    return !current.isSignedIn() || (current.isSecretariat() && !sitsFor(organisation));
  }
}
