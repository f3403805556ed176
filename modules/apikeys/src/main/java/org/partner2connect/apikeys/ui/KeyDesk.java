package org.partner2connect.apikeys.ui;

import java.time.Clock;
import org.partner2connect.apikeys.KeyRights;
import org.partner2connect.apikeys.KeyRing;
import org.partner2connect.identity.People;
import org.partner2connect.uikit.Failures;
import org.springframework.stereotype.Component;

/** Whatever the page of the keys needs. */
@Component
class KeyDesk {

  private final KeyRing ring;
  private final KeyRights rights;
  private final People people;
  private final Failures failures;
  private final Clock clock;

  KeyDesk(KeyRing ring, KeyRights rights, People people, Failures failures, Clock clock) {
    this.ring = ring;
    this.rights = rights;
    this.people = people;
    this.failures = failures;
    this.clock = clock;
  }

  KeyRing ring() {
    return ring;
  }

  KeyRights rights() {
    return rights;
  }

  People people() {
    return people;
  }

  Failures failures() {
    return failures;
  }

  Clock clock() {
    return clock;
  }
}
