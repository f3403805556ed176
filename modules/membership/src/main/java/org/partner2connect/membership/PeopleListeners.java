package org.partner2connect.membership;

import org.partner2connect.identity.PeopleMerged;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leaves nobody a seat who has turned out to be another person. */
@Component
class PeopleListeners {

  private final Delegations delegations;

  PeopleListeners(Delegations delegations) {
    this.delegations = delegations;
  }

  /**
   * In the transaction of the merger: the seat must not outlive the person by a moment. Before
   * others pass on what the person kept: whoever acts on that takes hold of the own seat first.
   */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE + 1)
  void on(PeopleMerged merged) {
    delegations.inherit(merged.duplicate(), merged.survivor());
  }
}
