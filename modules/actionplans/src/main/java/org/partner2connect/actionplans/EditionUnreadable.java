package org.partner2connect.actionplans;

import org.partner2connect.kernel.Refusal;

/** The name of an edition is empty, too long, or holds characters that nobody can see. */
public class EditionUnreadable extends Refusal {

  public EditionUnreadable() {
    super("actionplans.refusal.edition-unreadable", Edition.MOST_CHARACTERS);
  }
}
