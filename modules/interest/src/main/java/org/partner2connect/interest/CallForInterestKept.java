package org.partner2connect.interest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jmolecules.event.annotation.DomainEvent;
import org.jspecify.annotations.Nullable;
import org.partner2connect.kernel.Audited;
import org.partner2connect.kernel.Deed;

/** A call for interest was issued or changed. */
@DomainEvent
public record CallForInterestKept(
    UUID call, String reference, LocalDateTime deadline, @Nullable UUID person, Instant at)
    implements Audited {

  @Override
  public Deed deed() {
    return new Deed(
        "interest.audit.call",
        person,
        person == null ? "SYSTEM" : "SECRETARIAT",
        "CALL_FOR_INTEREST",
        call,
        reference + " → " + deadline,
        null,
        at);
  }
}
