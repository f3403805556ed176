package org.partner2connect.interest;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/** An organisation has expressed interest; it waits for the secretariat's decision. */
@DomainEvent
public record ExpressionOfInterestSubmitted(ExpressionId expression, boolean late, Instant at) {}
