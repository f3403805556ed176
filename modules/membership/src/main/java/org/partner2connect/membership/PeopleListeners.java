package org.partner2connect.membership;

import org.partner2connect.identity.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Leaves nobody a seat who has turned out to be another person. */
@Component
class PeopleListeners {

  private final Delegations delegations;

  PeopleListeners(Delegations delegations) {
    this.delegations = delegations;
  }

  /** In the transaction of the merger: the seat must not outlive the person by a moment. */
  @EventListener
  void on(PeopleMerged merged) {
    delegations.inherit(merged.duplicate(), merged.survivor());
  }
}
