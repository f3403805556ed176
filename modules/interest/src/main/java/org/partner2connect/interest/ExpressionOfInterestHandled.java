package org.partner2connect.interest;

import java.time.Instant;
import java.util.Locale;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/**
 * Somebody asked about an expression of interest, decided on it or withdrew it.
 *
 * @param person who of the secretariat; null for the applicant or the system
 * @param reason why it was declined, or what was asked
 */
@DomainEvent
public record ExpressionOfInterestHandled(
    ExpressionId expression,
    String reference,
    Entry.Kind how,
    @Nullable PersonId person,
    @Nullable String reason,
    Instant at)
    implements Audited {

  @Override
  public Deed deed() {
    return new Deed(
        "interest.audit." + how.name().toLowerCase(Locale.ROOT),
        person == null ? null : person.value(),
        person != null ? "SECRETARIAT" : how == Entry.Kind.WITHDRAWN ? "APPLICANT" : "SYSTEM",
        "EXPRESSION_OF_INTEREST",
        expression.value(),
        reference,
        reason,
        at);
  }
}
