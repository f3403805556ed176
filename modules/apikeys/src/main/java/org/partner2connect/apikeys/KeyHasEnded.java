package org.partner2connect.apikeys;

import org.partner2connect.kernel.Refusal;

/** Somebody else was faster, or the organisation has no such key. */
final class KeyHasEnded extends Refusal {

  KeyHasEnded() {
    super("apikeys.refusal.ended");
  }
}
