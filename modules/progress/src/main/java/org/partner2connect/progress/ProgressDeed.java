package org.partner2connect.progress;

import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** Somebody reported, reminded, or spoke for a country or about what one said. */
@DomainEvent
public record ProgressDeed(Deed deed) implements Audited {}
