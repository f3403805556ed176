package org.partner2connect.workinggroups;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.identity.PersonId;

/**
 * A person's term in the group is over; after a change of role a {@link ParticipationStarted}
 * follows. Published within the transaction that ends the term, so that an ordinary listener can
 * take rights away before it commits.
 */
@DomainEvent
public record ParticipationEnded(WorkingGroupId group, PersonId person, Instant at) {}
