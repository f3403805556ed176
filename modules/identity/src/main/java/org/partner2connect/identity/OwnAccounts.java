package org.partner2connect.identity;

import org.partner2connect.kernel.Refusal;

/** Nobody decides about the own accounts. */
final class OwnAccounts extends Refusal {

  OwnAccounts() {
    super("identity.refusal.person.own");
  }
}
