package org.partner2connect.progress.reports;

import org.partner2connect.kernel.Refusal;

/** No report is taken on the commitment: it was withdrawn, or no member leads it. */
public final class ReportsClosed extends Refusal {

  ReportsClosed() {
    super("progress.refusal.closed");
  }
}
