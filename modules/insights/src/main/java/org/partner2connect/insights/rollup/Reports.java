package org.partner2connect.insights.rollup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads progress reports, and what has changed since they were made. */
@Service
public class Reports {

  private final RollupLog log;
  private final ErrataQueries errata;

  Reports(RollupLog log, ErrataQueries errata) {
    this.log = log;
    this.errata = errata;
  }

  /** All reports, the latest first. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public List<ReportLine> all() {
    return log.all();
  }

  /** That report, if there is one. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public Optional<Report> find(UUID id) {
    return log.find(id);
  }

  /** Whether there is such a report. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public boolean exists(UUID id) {
    return log.has(id);
  }

  /** What has changed since the report was made. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public List<Erratum> errata(Report report) {
    return errata.since(report);
  }
}
