package org.partner2connect.membership;

import org.partner2connect.identity.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Decides who sits for an organisation. */
@Service
public class Delegations {

  /**
   * Gives the person a seat, or another role in the seat already held; publishes {@link SeatTaken}.
   */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void seat(OrganisationId organisation, PersonId person, SeatRole role) {
    throw new UnsupportedOperationException();
  }

  /** Ends the person's seat and publishes {@link SeatEnded}; does nothing when there is none. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void remove(OrganisationId organisation, PersonId person) {
    throw new UnsupportedOperationException();
  }
}
