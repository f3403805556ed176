package org.partner2connect.identity;

import org.partner2connect.kernel.Refusal;

/** Two accounts of one person are not merged again. */
final class SamePerson extends Refusal {

  SamePerson() {
    super("identity.refusal.person.same");
  }
}
