package org.partner2connect.progress.ui;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.Seat;
import org.partner2connect.progress.Geneva;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Where the reader sits, which day it is, and what countries are called. */
@Component
class ReaderPlace {

  private final CurrentPerson current;
  private final MembershipQueries membership;
  private final Taxonomy taxonomy;
  private final Clock clock;

  ReaderPlace(
      CurrentPerson current, MembershipQueries membership, Taxonomy taxonomy, Clock clock) {
    this.current = current;
    this.membership = membership;
    this.taxonomy = taxonomy;
    this.clock = clock;
  }

  Optional<Seat> seat() {
    return current.id().flatMap(membership::seatOf);
  }

  boolean isSecretariat() {
    return current.isSecretariat();
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(Geneva.ZONE));
  }

  Instant now() {
    return clock.instant();
  }

  String country(String iso3, Locale reader) {
    return taxonomy.country(iso3).map(country -> country.name().in(reader)).orElse(iso3);
  }
}
