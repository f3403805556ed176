package org.partner2connect.workinggroups;

import org.partner2connect.identity.PeopleMerged;
import org.partner2connect.membership.SeatEnded;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lets nobody stay in a group for an organisation that the person no longer sits for. */
@Component
class SeatListeners {

  private final Participations participations;

  SeatListeners(Participations participations) {
    this.participations = participations;
  }

  /** In the transaction that ends the seat: a role must not outlive it by a moment. */
  @EventListener
  void on(SeatEnded ended) {
    participations.endAll(ended.person());
  }

  /** Before the duplicate's seat ends, and with it whatever it still takes part in. */
  @EventListener
  @Order(Ordered.HIGHEST_PRECEDENCE)
  void on(PeopleMerged merged) {
    participations.inheritAll(merged.duplicate(), merged.survivor());
  }
}
