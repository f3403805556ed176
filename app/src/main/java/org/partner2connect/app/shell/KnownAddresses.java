package org.partner2connect.app.shell;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;
import org.partner2connect.actionplans.ActionPlanQueries;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.springframework.stereotype.Component;

/**
 * Which addresses of the workspace lead somewhere for the current person. Flow chooses the view
 * only after the page has been sent; the page's status must be right before.
 */
@Component
@CallerDecides("tells only about the caller itself")
class KnownAddresses {

  private final CurrentPerson person;
  private final MembershipQueries membership;
  private final WorkingGroupQueries groups;
  private final ActionPlanQueries plans;

  KnownAddresses(
      CurrentPerson person,
      MembershipQueries membership,
      WorkingGroupQueries groups,
      ActionPlanQueries plans) {
    this.person = person;
    this.membership = membership;
    this.groups = groups;
    this.plans = plans;
  }

  /** Whether the person may know of the page at that path, which begins after the workspace. */
  boolean know(String path) {
    var place = path.startsWith("/") ? path.substring(1) : path;
    if (place.startsWith("plans/")) {
      return plan(place.substring("plans/".length()));
    }
    if (place.startsWith("groups/")) {
      return group(place.substring("groups/".length()));
    }
    return RouteConfiguration.forApplicationScope().getRoute(place).isPresent();
  }

  /** Whether the pages of the groups are open to the person at all. */
  boolean groupsAreOpen() {
    return person.isSecretariat() || person.id().flatMap(membership::seatOf).isPresent();
  }

  private boolean plan(String id) {
    return PlanId.parse(id).flatMap(plans::find).isPresent();
  }

  private boolean group(String id) {
    Optional<WorkingGroupId> group = Ids.parse(id).map(WorkingGroupId::new);
    return groupsAreOpen() && group.flatMap(groups::find).isPresent();
  }
}
