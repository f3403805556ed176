package org.partner2connect.membership.invitations;

import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;

/** Somebody has been invited to sit for an organisation, or has been sent a new link. */
@DomainEvent
public record PersonInvited(OrganisationId organisation, SeatRole role, Deed deed)
    implements Audited {}
