package org.partner2connect.drafting.late;

import org.partner2connect.kernel.Refusal;

/** A text holds U+0000 or half a surrogate pair. */
public final class UnstorableWork extends Refusal {

  private static final long serialVersionUID = 1L;

  UnstorableWork() {
    super("drafting.late.unstorable");
  }
}
