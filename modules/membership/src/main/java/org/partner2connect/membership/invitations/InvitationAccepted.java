package org.partner2connect.membership.invitations;

import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.SeatRole;

/**
 * Somebody has accepted an invitation and sits for the organisation.
 *
 * @param role as what they were invited; who held a higher seat already keeps it
 */
@DomainEvent
public record InvitationAccepted(
    OrganisationId organisation, PersonId person, SeatRole role, Deed deed) implements Audited {}
