package org.partner2connect.membership.invitations;

import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;
import org.partner2connect.membership.OrganisationId;

/** An invitation was withdrawn before anybody accepted it. */
@DomainEvent
public record InvitationTakenBack(OrganisationId organisation, Deed deed) implements Audited {}
