package org.partner2connect.insights.rollup;

import java.util.function.Consumer;
import org.partner2connect.calendar.CalendarQueries;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.kernel.Line;
import org.partner2connect.taxonomy.Label;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes progress reports. A report is never changed afterwards. */
@Service
public class ReportMaking {

  /** How many characters a title may have. */
  public static final int TITLE = 200;

  private final Freezing freezing;
  private final RollupLog log;
  private final ReportKeeping keeping;
  private final CalendarQueries calendar;
  private final CurrentPerson current;

  ReportMaking(
      Freezing freezing,
      RollupLog log,
      ReportKeeping keeping,
      CalendarQueries calendar,
      CurrentPerson current) {
    this.freezing = freezing;
    this.log = log;
    this.keeping = keeping;
    this.calendar = calendar;
    this.current = current;
  }

  /**
   * Makes the report with the figures of this moment. Asked for the same report again, it does
   * nothing.
   *
   * @param progress told how far it is
   * @throws org.partner2connect.kernel.Refusal when a title is blank or too long, or there is no
   *     such year or event
   */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void make(NewReport wanted, Consumer<Stage> progress) {
    var title = Label.of(Line.of(wanted.titleEn(), TITLE), Line.of(wanted.titleFr(), TITLE));
    var scope = scope(wanted);
    if (log.has(wanted.id())) {
      return;
    }
    var person = current.require().value();
    var report = freezing.freeze(wanted.id(), title, scope, person, progress);
    progress.accept(Stage.KEEPING);
    keeping.keep(report);
  }

  private ReportScope scope(NewReport wanted) {
    var year = wanted.year();
    var event = wanted.event();
    if ((year == null) == (event == null)) {
      throw new NoSubject();
    }
    if (year != null) {
      int last = freezing.today().getYear();
      if (year < UnknownYear.FIRST || year > last) {
        throw new UnknownYear(last);
      }
      return ReportScope.ofYear(year);
    }
    var found = calendar.find(event).orElseThrow(NoSubject::new);
    return ReportScope.ofEvent(found.id(), found.title());
  }
}
