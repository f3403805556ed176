package org.partner2connect.commitments;

import org.partner2connect.identity.PeopleMerged;
import org.partner2connect.membership.DutiesPassed;
import org.partner2connect.membership.MemberOrganisationsMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Keeps commitments with whoever they belong to. In the transaction of the cause, so that nothing
 * belongs to nobody for a moment. An organisation that is suspended or leaves keeps its
 * commitments; only its people's rights end, and those are read from their seats.
 */
@Component("commitmentOwnershipListeners")
class OwnershipListeners {

  private final OwnershipLog log;

  OwnershipListeners(OwnershipLog log) {
    this.log = log;
  }

  /** Drafts of whoever leaves pass to the alternate or the focal point. */
  @EventListener
  void on(DutiesPassed passed) {
    log.passDrafts(passed.from(), passed.to(), passed.organisation());
  }

  @EventListener
  void on(PeopleMerged merged) {
    log.passAll(merged.duplicate(), merged.survivor());
  }

  @EventListener
  void on(MemberOrganisationsMerged merged) {
    log.merge(merged.duplicate(), merged.survivor());
  }
}
