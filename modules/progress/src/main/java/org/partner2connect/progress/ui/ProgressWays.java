package org.partner2connect.progress.ui;

import java.util.ArrayList;
import java.util.List;
import org.partner2connect.uikit.Ways;
import org.springframework.stereotype.Component;

/** The ways to the pages of reports in the drawer. */
@Component
class ProgressWays implements Ways {

  private final ReaderPlace place;

  ProgressWays(ReaderPlace place) {
    this.place = place;
  }

  @Override
  public List<Way> ways() {
    var ways = new ArrayList<Way>();
    if (place.seat().isPresent()) {
      ways.add(
          new Way(Part.COALITION, 200, "progress.ui.reports", ProgressNavigation.reports()));
    }
    if (place.isSecretariat()) {
      ways.add(
          new Way(Part.SECRETARIAT, 200, "progress.ui.progress", ProgressNavigation.progress()));
    }
    return ways;
  }
}
