package org.partner2connect.insights.rollup.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.calendar.CoalitionEventReference;
import org.partner2connect.insights.figures.Snapshots;
import org.partner2connect.insights.rollup.ReportFiles;
import org.partner2connect.insights.rollup.ReportMaking;
import org.partner2connect.uikit.Failures;
import org.springframework.stereotype.Component;

/** What the screens of reports work with. */
@Component
class RollupDesk {

  private final ReportMaking making;
  private final ReportFiles files;
  private final CalendarQueries calendar;
  private final Failures failures;
  private final Clock clock;

  RollupDesk(
      ReportMaking making,
      ReportFiles files,
      CalendarQueries calendar,
      Failures failures,
      Clock clock) {
    this.making = making;
    this.files = files;
    this.calendar = calendar;
    this.failures = failures;
    this.clock = clock;
  }

  ReportMaking making() {
    return making;
  }

  ReportFiles files() {
    return files;
  }

  Failures failures() {
    return failures;
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(Snapshots.GENEVA));
  }

  /** The events that a report can be for, the latest first. */
  List<CoalitionEventReference> events() {
    return calendar.all().stream()
        .sorted(
            Comparator.comparing((CoalitionEventReference event) -> event.dates().first())
                .reversed())
        .toList();
  }
}
