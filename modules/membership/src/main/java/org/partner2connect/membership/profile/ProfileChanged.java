package org.partner2connect.membership.profile;

import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** An organisation says something else of itself than before. */
@DomainEvent
record ProfileChanged(Deed deed) implements Audited {}
