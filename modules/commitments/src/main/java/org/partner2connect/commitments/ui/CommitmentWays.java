package org.partner2connect.commitments.ui;

import java.util.ArrayList;
import java.util.List;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.uikit.Ways;
import org.springframework.stereotype.Component;

/** The ways to the pages of commitments in the drawer. */
@Component
class CommitmentWays implements Ways {

  private final Acting acting;

  CommitmentWays(Acting acting) {
    this.acting = acting;
  }

  @Override
  public List<Way> ways() {
    var ways = new ArrayList<Way>();
    if (acting.seat().isPresent()) {
      ways.add(new Way(Part.COALITION, 100, "commitments.ui.list", CommitmentsNavigation.list()));
    }
    if (acting.isSecretariat()) {
      ways.add(
          new Way(Part.SECRETARIAT, 100, "commitments.ui.review", CommitmentsNavigation.review()));
      ways.add(
          new Way(Part.SECRETARIAT, 300, "commitments.ui.rates", CommitmentsNavigation.rates()));
    }
    return ways;
  }
}
