package org.partner2connect.membership;

import org.partner2connect.kernel.Refusal;

/** An organisation is merged with another one. */
final class MergedWithItself extends Refusal {

  MergedWithItself() {
    super("membership.refusal.organisation.itself");
  }
}
