package org.partner2connect.progress.confirmations;

import org.partner2connect.kernel.Refusal;

/** Another word of the same country on the report waits for the secretariat. */
final class WaitsAlready extends Refusal {

  WaitsAlready() {
    super("progress.refusal.waits");
  }
}
