package org.partner2connect.workinggroups;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.identity.PersonId;

/** A person chairs the group from now on. */
@DomainEvent
public record ChairAppointed(WorkingGroupId group, PersonId person, Instant at) {}
