package org.partner2connect.app.shell;

import com.vaadin.flow.router.RouteConfiguration;
import java.util.Optional;
import java.util.Set;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.interest.ExpressionId;
import org.partner2connect.interest.InterestQueries;
import org.partner2connect.interest.ui.InterestNavigation;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.membership.ui.MembershipNavigation;
import org.partner2connect.uikit.KnownPlaces;
import org.partner2connect.workinggroups.WorkingGroupId;
import org.partner2connect.workinggroups.WorkingGroupQueries;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Which addresses of the workspace lead somewhere for the current person. Flow chooses the view
 * only after the page has been sent; the page's status must be right before.
 */
@Component
@CallerDecides("tells only about the caller itself")
class KnownAddresses {

  private static final String ORGANISATION = MembershipNavigation.OWN + "/";
  private static final String EXPRESSION = InterestNavigation.address() + "/";
  private static final String CALL = EXPRESSION + "call";

  private final CurrentPerson person;
  private final MembershipQueries membership;
  private final WorkingGroupQueries groups;
  private final InterestQueries interest;
  private final ObjectProvider<KnownPlaces> modules;

  KnownAddresses(
      CurrentPerson person,
      MembershipQueries membership,
      WorkingGroupQueries groups,
      InterestQueries interest,
      ObjectProvider<KnownPlaces> modules) {
    this.person = person;
    this.membership = membership;
    this.groups = groups;
    this.interest = interest;
    this.modules = modules;
  }

  /** Whether the person may know of the page at that path, which begins after the workspace. */
  boolean know(String path) {
    var place = path.startsWith("/") ? path.substring(1) : path;
    if (place.startsWith("groups/")) {
      return group(place.substring("groups/".length()));
    }
    var spoken = modules.stream().filter(module -> module.speaksFor(place)).findFirst();
    if (place.startsWith(ORGANISATION) && spoken.isEmpty()) {
      return organisation(place.substring(ORGANISATION.length()));
    }
    if (place.startsWith(EXPRESSION) && !place.equals(CALL)) {
      return expression(place.substring(EXPRESSION.length()));
    }
    return spoken
        .map(module -> module.knows(place))
        .orElseGet(() -> RouteConfiguration.forApplicationScope().getRoute(place).isPresent());
  }

  /** Whether the pages of the groups are open to the person at all. */
  boolean groupsAreOpen() {
    return person.isSecretariat() || person.id().flatMap(membership::seatOf).isPresent();
  }

  private boolean group(String id) {
    Optional<WorkingGroupId> group = Ids.parse(id).map(WorkingGroupId::new);
    return groupsAreOpen() && group.flatMap(groups::find).isPresent();
  }

  private boolean organisation(String id) {
    return groupsAreOpen()
        && Ids.parse(id)
            .map(OrganisationId::new)
            .filter(one -> !membership.findReferences(Set.of(one)).isEmpty())
            .isPresent();
  }

  private boolean expression(String id) {
    return person.isSecretariat()
        && Ids.parse(id).map(ExpressionId::new).flatMap(interest::detail).isPresent();
  }
}
