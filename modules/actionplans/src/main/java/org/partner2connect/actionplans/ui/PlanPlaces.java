package org.partner2connect.actionplans.ui;

import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.uikit.KnownPlaces;
import org.springframework.stereotype.Component;

/** Knows for whom the page of a plan exists. */
@Component
class PlanPlaces implements KnownPlaces {

  private static final String BEGINNING = ActionPlanNavigation.ROUTE + "/";

  private final ActionPlanQueries queries;

  PlanPlaces(ActionPlanQueries queries) {
    this.queries = queries;
  }

  @Override
  public boolean speaksFor(String path) {
    return path.startsWith(BEGINNING);
  }

  @Override
  public boolean knows(String path) {
    return PlanId.parse(path.substring(BEGINNING.length())).flatMap(queries::find).isPresent();
  }
}
