package org.partner2connect.membership;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what has happened in membership: to other modules, and to the record of deeds. */
@Component
class Chronicle {

  private static final String SUBJECT = "MEMBER_ORGANISATION";

  private final Clock clock;
  private final ApplicationEventPublisher events;
  private final CurrentPerson current;
  private final MembershipQueries membership;

  Chronicle(
      Clock clock,
      ApplicationEventPublisher events,
      CurrentPerson current,
      MembershipQueries membership) {
    this.clock = clock;
    this.events = events;
    this.current = current;
    this.membership = membership;
  }

  Instant now() {
    return clock.instant();
  }

  Optional<PersonId> currentPerson() {
    return current.id();
  }

  void tell(Object event) {
    events.publishEvent(event);
  }

  /** Puts on record that the current person, or the system, decided this. */
  void record(
      String what, OrganisationId organisation, String name, @Nullable String reason, Instant at) {
    UUID person = current.id().map(PersonId::value).orElse(null);
    tell(
        new MembershipDecided(
            new Deed(
                "membership.audit." + what,
                person,
                roleFor(organisation),
                SUBJECT,
                organisation.value(),
                name,
                reason,
                at)));
  }

  private String roleFor(OrganisationId organisation) {
    if (!current.isSignedIn()) {
      return "SYSTEM";
    }
    return current
        .id()
        .flatMap(membership::seatOf)
        .filter(seat -> seat.organisation().id().equals(organisation))
        .map(seat -> seat.role().name())
        .orElseGet(() -> current.isSecretariat() ? "SECRETARIAT" : "MEMBER");
  }
}
