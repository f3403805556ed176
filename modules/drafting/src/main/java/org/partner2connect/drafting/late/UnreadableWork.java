package org.partner2connect.drafting.late;

import org.partner2connect.kernel.Refusal;

/** What was sent is no late contribution: something is missing, or of another kind. */
public final class UnreadableWork extends Refusal {

  private static final long serialVersionUID = 1L;

  /** Nothing more can be said about it. */
  public UnreadableWork() {
    super("drafting.late.unreadable");
  }
}
