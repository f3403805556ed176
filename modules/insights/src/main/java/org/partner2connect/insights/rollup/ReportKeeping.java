package org.partner2connect.insights.rollup;

import java.util.Locale;
import org.partner2connect.kernel.Deed;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps a report that was made, and tells that it was. */
@Component
class ReportKeeping {

  private static final String SECRETARIAT = "SECRETARIAT";

  private final RollupLog log;
  private final ApplicationEventPublisher publisher;

  ReportKeeping(RollupLog log, ApplicationEventPublisher publisher) {
    this.log = log;
    this.publisher = publisher;
  }

  /** Keeps the report; of two that make the same report at once, the second does nothing. */
  @Transactional
  public void keep(Report report) {
    if (log.add(report)) {
      publisher.publishEvent(new ReportMade(report.id(), deed(report)));
    }
  }

  private static Deed deed(Report report) {
    return new Deed(
        "insights.rollup.audit.made",
        report.madeBy(),
        SECRETARIAT,
        "PROGRESS_REPORT",
        report.id(),
        report.title().in(Locale.ENGLISH),
        null,
        report.madeAt());
  }
}
