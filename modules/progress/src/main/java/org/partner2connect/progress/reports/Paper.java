package org.partner2connect.progress.reports;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.progress.evidence.Evidence;

/**
 * A report that is being written.
 *
 * @param changedAt when somebody last worked on it, null while nobody has
 * @param years about which can be reported, the latest first
 */
public record Paper(
    Stamp stamp,
    ReportForm form,
    @Nullable Instant changedAt,
    List<Evidence> evidence,
    List<Integer> years) {

  public Paper {
    evidence = List.copyOf(evidence);
    years = List.copyOf(years);
  }
}
