package org.partner2connect.progress.confirmations;

import org.partner2connect.membership.MemberOrganisationsMerged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Counts what a duplicate organisation said as said by the one that it is. */
@Component("confirmationMergerListeners")
class MergerListeners {

  private final ConfirmationLog log;

  MergerListeners(ConfirmationLog log) {
    this.log = log;
  }

  @ApplicationModuleListener
  void on(MemberOrganisationsMerged merged) {
    log.merge(merged.duplicate(), merged.survivor());
  }
}
