package org.partner2connect.commitments.rates;

import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** The secretariat entered an exchange rate. */
@DomainEvent
record RateKept(Deed deed) implements Audited {}
