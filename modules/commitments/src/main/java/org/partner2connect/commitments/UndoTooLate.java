package org.partner2connect.commitments;

import org.partner2connect.kernel.Refusal;

/** The announcement can no longer be undone. */
final class UndoTooLate extends Refusal {

  UndoTooLate(String name) {
    super("commitments.refusal.undo-too-late", name);
  }
}
