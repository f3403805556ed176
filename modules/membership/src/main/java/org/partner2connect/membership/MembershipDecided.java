package org.partner2connect.membership;

import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** Somebody has decided about an organisation or its seats; for the record of deeds. */
@DomainEvent
record MembershipDecided(Deed deed) implements Audited {}
