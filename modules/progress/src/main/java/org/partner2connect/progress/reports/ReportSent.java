package org.partner2connect.progress.reports;

import org.partner2connect.kernel.Refusal;

/** The paper has been sent in already; a report never changes. */
public final class ReportSent extends Refusal {

  ReportSent() {
    super("progress.refusal.sent");
  }
}
