package org.partner2connect.insights.rollup;

import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** The secretariat has made a progress report. */
@DomainEvent
public record ReportMade(UUID report, Deed deed) implements Audited {}
