package org.partner2connect.progress.confirmations;

import org.partner2connect.kernel.Refusal;

/** There is no such report, or the country has no say in it. */
final class UnknownReport extends Refusal {

  UnknownReport() {
    super("progress.refusal.unknown");
  }
}
