package org.partner2connect.progress.confirmations;

import org.partner2connect.kernel.Refusal;

/** Somebody else has decided on the word. */
final class DecidedMeanwhile extends Refusal {

  DecidedMeanwhile() {
    super("progress.refusal.decided");
  }
}
