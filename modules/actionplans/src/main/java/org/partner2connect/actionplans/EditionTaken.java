package org.partner2connect.actionplans;

import org.partner2connect.kernel.Refusal;

/** The group has an edition of this name already. */
public class EditionTaken extends Refusal {

  public EditionTaken(String edition) {
    super("actionplans.refusal.edition-taken", edition);
  }
}
