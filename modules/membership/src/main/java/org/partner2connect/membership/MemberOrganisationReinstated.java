package org.partner2connect.membership;

import java.time.Instant;
import java.util.Set;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.identity.PersonId;

/**
 * An organisation is active again after a suspension. Published within the transaction, so that an
 * ordinary listener can act before it commits.
 *
 * @param people those who are seated in it
 */
@DomainEvent
public record MemberOrganisationReinstated(
    OrganisationId organisation, Set<PersonId> people, Instant at) {

  public MemberOrganisationReinstated {
    people = Set.copyOf(people);
  }
}
