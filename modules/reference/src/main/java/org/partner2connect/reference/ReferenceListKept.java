package org.partner2connect.reference;

import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** The administrator has put a hand to a reference list. */
@DomainEvent
public record ReferenceListKept(Deed deed) implements Audited {}
