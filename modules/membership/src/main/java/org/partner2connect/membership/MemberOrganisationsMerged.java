package org.partner2connect.membership;

import java.time.Instant;
import java.util.Set;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.identity.PersonId;

/**
 * Two organisations turned out to be one. The people of the duplicate sit for the other from now
 * on, which {@link SeatTaken} tells of each; they keep what they take part in. Whatever stands
 * under the duplicate's id belongs to the other.
 *
 * @param duplicate the one that is no longer used
 * @param survivor the one that both are now
 * @param people those whose seats have moved
 */
@DomainEvent
public record MemberOrganisationsMerged(
    OrganisationId duplicate, OrganisationId survivor, Set<PersonId> people, Instant at) {

  public MemberOrganisationsMerged {
    people = Set.copyOf(people);
  }
}
