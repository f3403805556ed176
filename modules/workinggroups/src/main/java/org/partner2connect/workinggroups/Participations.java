package org.partner2connect.workinggroups;

import org.partner2connect.identity.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Decides who takes part in a working group and as what. */
@Service
public class Participations {

  /** Lets the person take part as participant or observer. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM') or @groupRights.leads(#group)")
  public void join(WorkingGroupId group, PersonId person, GroupRole role) {
    throw new UnsupportedOperationException();
  }

  /** Gives the person an office: chair, vice-chair or rapporteur. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM')")
  public void appoint(WorkingGroupId group, PersonId person, GroupRole role) {
    throw new UnsupportedOperationException();
  }

  /** Ends the person's term, whatever the role; does nothing when there is none. */
  @PreAuthorize("hasAnyRole('SECRETARIAT', 'SYSTEM') or @groupRights.leads(#group)")
  public void end(WorkingGroupId group, PersonId person) {
    throw new UnsupportedOperationException();
  }
}
