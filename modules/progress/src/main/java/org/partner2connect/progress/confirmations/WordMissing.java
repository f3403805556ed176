package org.partner2connect.progress.confirmations;

import org.partner2connect.kernel.Refusal;

/** Who comments or disputes says why. */
final class WordMissing extends Refusal {

  WordMissing() {
    super("progress.refusal.word");
  }
}
