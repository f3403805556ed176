package org.partner2connect.reference;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.kernel.Deed;
import org.partner2connect.taxonomy.keeping.ChangeKind;
import org.partner2connect.taxonomy.keeping.Provenance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the administrator's name under what is entered. */
@Component
class Signature {

  private final CurrentPerson current;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Signature(CurrentPerson current, ApplicationEventPublisher events, Clock clock) {
    this.current = current;
    this.events = events;
    this.clock = clock;
  }

  /** To the microsecond, as the database keeps it. */
  Provenance sign(String source) {
    return new Provenance(
        current.require().value(), clock.instant().truncatedTo(ChronoUnit.MICROS), source);
  }

  /** Tells everybody what was done, and to what. */
  void publish(ChangeKind kind, String type, UUID subject, String name, Provenance from) {
    events.publishEvent(
        new ReferenceListKept(
            new Deed(
                "reference.audit." + type + "." + kind,
                from.person(),
                "ADMINISTRATOR",
                type,
                subject,
                name,
                from.source(),
                from.at())));
  }
}
