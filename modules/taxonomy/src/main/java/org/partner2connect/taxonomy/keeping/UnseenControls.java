package org.partner2connect.taxonomy.keeping;

import org.partner2connect.kernel.Refusal;

/** The text holds line ends, other controls, or marks that turn its direction. */
final class UnseenControls extends Refusal {

  UnseenControls() {
    super("taxonomy.refusal.unseen");
  }
}
