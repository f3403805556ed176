package org.partner2connect.opportunities;

import org.partner2connect.identity.PeopleMerged;
import org.partner2connect.membership.DutiesPassed;
import org.partner2connect.membership.MemberOrganisationsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Keeps needs and offers with those whom they belong to. An organisation that is suspended or has
 * left keeps its own: they are shown to nobody until it is an active member again.
 */
@Component
class OpportunityListeners {

  private final KeeperLog keepers;

  OpportunityListeners(KeeperLog keepers) {
    this.keepers = keepers;
  }

  @ApplicationModuleListener
  void on(DutiesPassed passed) {
    keepers.pass(passed.from(), passed.to(), passed.organisation());
  }

  /** In the transaction of the merger: nobody writes to an account that is nobody's. */
  @EventListener
  void on(PeopleMerged merged) {
    keepers.replace(merged.duplicate(), merged.survivor());
  }

  @ApplicationModuleListener
  void on(MemberOrganisationsMerged merged) {
    keepers.merge(merged.duplicate(), merged.survivor(), merged.at());
  }
}
