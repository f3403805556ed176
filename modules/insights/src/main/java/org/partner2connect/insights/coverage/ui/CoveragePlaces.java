package org.partner2connect.insights.coverage.ui;

import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.uikit.KnownPlaces;
import org.springframework.stereotype.Component;

/** Knows for whom the page of a plan's coverage exists: for those who may read the plan. */
@Component
class CoveragePlaces implements KnownPlaces {

  private static final String BEGINNING = CoverageNavigation.ROUTE + "/";

  private final ActionPlanQueries plans;

  CoveragePlaces(ActionPlanQueries plans) {
    this.plans = plans;
  }

  @Override
  public boolean speaksFor(String path) {
    return path.startsWith(BEGINNING);
  }

  @Override
  public boolean knows(String path) {
    return PlanId.parse(path.substring(BEGINNING.length())).flatMap(plans::find).isPresent();
  }
}
