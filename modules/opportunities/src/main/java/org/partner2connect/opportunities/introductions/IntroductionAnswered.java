package org.partner2connect.opportunities.introductions;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** An introduction was accepted, declined or taken back. */
@DomainEvent
public record IntroductionAnswered(
    IntroductionId introduction, IntroductionStatus answer, Deed deed, Instant at)
    implements Audited {}
