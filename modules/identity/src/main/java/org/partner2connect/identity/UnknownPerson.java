package org.partner2connect.identity;

import org.partner2connect.kernel.Refusal;

/** There is no such person. */
final class UnknownPerson extends Refusal {

  UnknownPerson() {
    super("identity.refusal.person.unknown");
  }
}
