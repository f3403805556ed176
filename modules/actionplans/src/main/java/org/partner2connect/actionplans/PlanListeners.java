package org.partner2connect.actionplans;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.partner2connect.drafting.Documents;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.MemberOrganisationLeft;
import org.partner2connect.membership.MemberOrganisationSuspended;
import org.partner2connect.membership.SeatEnded;
import org.partner2connect.workinggroups.ParticipationEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes rights in plans away in the very transaction in which the reason for them goes. Ordinary
 * listeners on purpose: a listener after the commit would leave a moment for one more write.
 */
@Component
class PlanListeners {

  private final Editions editions;
  private final Documents documents;

  PlanListeners(Editions editions, Documents documents) {
    this.editions = editions;
    this.documents = documents;
  }

  @EventListener
  void on(ParticipationEnded event) {
    revoke(editions.findByGroupId(event.group().value()), Set.of(event.person()));
  }

  @EventListener
  void on(SeatEnded event) {
    revoke(editions.findAll(), Set.of(event.person()));
  }

  @EventListener
  void on(MemberOrganisationSuspended event) {
    revoke(editions.findAll(), event.people());
  }

  @EventListener
  void on(MemberOrganisationLeft event) {
    revoke(editions.findAll(), event.people());
  }

  private void revoke(List<ActionPlan> plans, Set<PersonId> people) {
    if (!plans.isEmpty() && !people.isEmpty()) {
      documents.revoke(
          plans.stream().map(ActionPlan::document).collect(Collectors.toSet()), people);
    }
  }
}
