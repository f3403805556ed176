package org.partner2connect.membership;

import java.time.Instant;
import java.util.Set;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.identity.PersonId;

/**
 * An organisation has left the coalition; its seats end with it. Published within the transaction,
 * so that an ordinary listener can act before it commits.
 *
 * @param people those who are seated in it
 */
@DomainEvent
public record MemberOrganisationLeft(
    OrganisationId organisation, Set<PersonId> people, Instant at) {

  public MemberOrganisationLeft {
    people = Set.copyOf(people);
  }
}
