package org.partner2connect.actionplans;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partner2connect.kernel.Ids;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.partner2connect.taxonomy.Taxonomy;
import org.springframework.stereotype.Component;

/** Checks the actions of a document against the reference lists and the member organisations. */
@Component
class ActionChecks {

  private final Taxonomy taxonomy;
  private final MembershipQueries memberships;

  ActionChecks(Taxonomy taxonomy, MembershipQueries memberships) {
    this.taxonomy = taxonomy;
    this.memberships = memberships;
  }

  List<CheckedAction> check(List<FoundAction> actions) {
    var leads =
        actions.stream()
            .map(action -> action.text("lead").flatMap(Ids::parse))
            .flatMap(Optional::stream)
            .map(OrganisationId::new)
            .collect(Collectors.toSet());
    var organisations = memberships.findReferences(leads).keySet();
    var check =
        new ActionCheck(
            code -> taxonomy.country(code).isPresent(),
            code -> taxonomy.target(code).isPresent(),
            id -> organisations.contains(new OrganisationId(id)));
    return actions.stream().map(check::check).toList();
  }
}
