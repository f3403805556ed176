package org.partner2connect.membership;

import java.time.Instant;
import java.util.Set;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.taxonomy.FocusArea;

/** An organisation has become a member of the coalition and wants to work on these areas. */
@DomainEvent
public record MemberOrganisationAdmitted(
    OrganisationId organisation, Set<FocusArea> focusAreas, Instant at) {

  public MemberOrganisationAdmitted {
    focusAreas = Set.copyOf(focusAreas);
  }
}
