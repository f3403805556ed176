package org.partner2connect.opportunities.ui;

import java.util.List;
import java.util.Optional;
import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.OpportunityId;
import org.partner2connect.uikit.KnownPlaces;
import org.partner2connect.uikit.Ways;
import org.springframework.stereotype.Component;

/** Where needs and offers are in the workspace, and for whom. */
@Component
class OpportunityPlaces implements KnownPlaces, Ways {

  private static final String BELOW = OpportunitiesNavigation.ROUTE + "/";
  private static final String EDIT = "/edit";

  private final Desk desk;

  OpportunityPlaces(Desk desk) {
    this.desk = desk;
  }

  @Override
  public boolean speaksFor(String path) {
    return path.equals(OpportunitiesNavigation.ROUTE) || path.startsWith(BELOW);
  }

  @Override
  public boolean knows(String path) {
    return switch (path) {
      case OpportunitiesNavigation.ROUTE -> desk.rights().mayKnow();
      case OpportunitiesNavigation.NEW_ROUTE, OpportunitiesNavigation.OWN_ROUTE ->
          desk.rights().isSeated();
      default -> knowsOne(path.substring(BELOW.length()));
    };
  }

  private boolean knowsOne(String place) {
    return place.endsWith(EDIT)
        ? find(place.substring(0, place.length() - EDIT.length()))
            .filter(one -> desk.rights().actsFor(one.by()))
            .isPresent()
        : find(place).isPresent();
  }

  private Optional<OpportunityDetail> find(String id) {
    return OpportunityId.parse(id).flatMap(desk.queries()::find);
  }

  @Override
  public List<Way> ways() {
    return desk.rights().mayKnow()
        ? List.of(
            new Way(Part.COALITION, 50, "opportunities.ui.title", OpportunitiesNavigation.list()))
        : List.of();
  }
}
