package org.partner2connect.insights.rollup.ui;

import java.util.List;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.insights.rollup.Reports;
import org.partner2connect.kernel.Ids;
import org.partner2connect.uikit.KnownPlaces;
import org.partner2connect.uikit.Ways;
import org.springframework.stereotype.Component;

/** Knows for whom the pages of the progress reports exist: for the secretariat. */
@Component
class RollupPlaces implements KnownPlaces, Ways {

  private static final int AFTER_THE_WORK = 400;

  private final CurrentPerson current;
  private final Reports reports;

  RollupPlaces(CurrentPerson current, Reports reports) {
    this.current = current;
    this.reports = reports;
  }

  @Override
  public boolean speaksFor(String path) {
    return path.equals(ReportsNavigation.ROUTE) || path.startsWith(ReportsNavigation.ROUTE + "/");
  }

  @Override
  public boolean knows(String path) {
    if (!current.isSecretariat()) {
      return false;
    }
    return path.equals(ReportsNavigation.ROUTE)
        || Ids.parse(path.substring(ReportsNavigation.ROUTE.length() + 1))
            .filter(reports::exists)
            .isPresent();
  }

  @Override
  public List<Way> ways() {
    return current.isSecretariat()
        ? List.of(
            new Way(
                Part.SECRETARIAT,
                AFTER_THE_WORK,
                "insights.rollup.ui.way",
                ReportsNavigation.list()))
        : List.of();
  }
}
