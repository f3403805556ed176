package org.partner2connect.commitments;

import java.time.Instant;
import org.jmolecules.event.annotation.DomainEvent;

/** The secretariat entered or changed an exchange rate: totals in US dollars change. */
@DomainEvent
public record RateEntered(String currency, Instant at) {}
