package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** The term has an end already; that day can be corrected. */
final class AlreadyEnded extends Refusal {

  AlreadyEnded() {
    super("taxonomy.refusal.ended");
  }
}
