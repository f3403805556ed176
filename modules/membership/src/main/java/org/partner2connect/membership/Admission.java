package org.partner2connect.membership;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Admits organisations to the coalition and ends or interrupts their membership. */
@Service
public class Admission {

  /** Makes the organisation an active member and publishes {@link MemberOrganisationAdmitted}. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public OrganisationId admit(NewOrganisation organisation) {
    throw new UnsupportedOperationException();
  }

  /** Takes all rights from the organisation's people at once, until it is reinstated. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void suspend(OrganisationId organisation) {
    throw new UnsupportedOperationException();
  }

  /** Gives a suspended organisation's people their rights back. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void reinstate(OrganisationId organisation) {
    throw new UnsupportedOperationException();
  }

  /** Ends the organisation's membership and with it all its seats. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void leave(OrganisationId organisation) {
    throw new UnsupportedOperationException();
  }
}
