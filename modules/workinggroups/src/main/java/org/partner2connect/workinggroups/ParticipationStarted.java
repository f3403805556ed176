package org.partner2connect.workinggroups;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.identity.PersonId;

/** A person takes part in the group from now on, or from now on in another role. */
@DomainEvent
public record ParticipationStarted(
    WorkingGroupId group, PersonId person, GroupRole role, Instant at) {}
