package org.partner2connect.commitments;

import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** Somebody handed in, decided on, announced, corrected or withdrew a commitment. */
@DomainEvent
record CommitmentHandled(Deed deed) implements Audited {}
