package org.partner2connect.progress.reports;

import org.partner2connect.kernel.Refusal;

/** The organisation has neither focal point nor alternate with an address. */
final class NobodyToRemind extends Refusal {

  NobodyToRemind(String organisation) {
    super("progress.refusal.nobody", organisation);
  }
}
