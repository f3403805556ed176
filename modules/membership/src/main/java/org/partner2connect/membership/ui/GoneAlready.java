package org.partner2connect.membership.ui;

import org.partner2connect.kernel.Refusal;

/** Somebody else ended the seat first. */
final class GoneAlready extends Refusal {

  GoneAlready(String name) {
    super("membership.ui.remove.gone", name);
  }
}
