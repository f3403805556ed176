package org.partner2connect.progress.confirmations;

import org.partner2connect.kernel.Refusal;

/** Nobody decides on words that the own organisation said, or that were said about it. */
final class OwnReport extends Refusal {

  OwnReport(String organisation) {
    super("progress.refusal.own", organisation);
  }
}
