package org.partner2connect.progress.reports;

import org.partner2connect.kernel.Refusal;

/** Somebody else of the organisation has worked on the same report. */
public final class ReportChangedMeanwhile extends Refusal {

  ReportChangedMeanwhile() {
    super("progress.refusal.meanwhile");
  }
}
