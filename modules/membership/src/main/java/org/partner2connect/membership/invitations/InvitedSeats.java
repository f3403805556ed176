package org.partner2connect.membership.invitations;

import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.Delegations;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.SeatRole;
import org.springframework.stereotype.Component;

/** Gives an invited person the seat that the invitation speaks of. */
@Component
class InvitedSeats {

  private final CurrentPerson current;
  private final Delegations delegations;
  private final MembershipQueries membership;

  InvitedSeats(CurrentPerson current, Delegations delegations, MembershipQueries membership) {
    this.current = current;
    this.delegations = delegations;
    this.membership = membership;
  }

  PersonId currentPerson() {
    return current.require();
  }

  /**
   * Seats the person. Whoever sits in the organisation with the same role or a higher one keeps it,
   * so that a second invitation takes nothing away.
   */
  void take(Invitation invitation, Host host, PersonId person) {
    var organisation = invitation.organisation();
    boolean nothingToGain =
        membership
            .seatOf(person)
            .filter(seat -> seat.organisation().id().equals(organisation))
            .filter(seat -> seat.role().compareTo(invitation.role()) <= 0)
            .isPresent();
    if (nothingToGain) {
      return;
    }
    handOver(invitation, host);
    delegations.seatInvited(organisation, person, invitation.role());
  }

  /** A focal point who invited a successor makes room, but nobody else does. */
  private void handOver(Invitation invitation, Host host) {
    var focalPoint = host.focalPoint();
    if (invitation.role() == SeatRole.FOCAL_POINT
        && focalPoint != null
        && focalPoint.value().equals(invitation.inviter())) {
      delegations.seatInvited(invitation.organisation(), focalPoint, SeatRole.DELEGATE);
    }
  }
}
