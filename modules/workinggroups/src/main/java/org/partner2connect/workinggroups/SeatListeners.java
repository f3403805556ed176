package org.partner2connect.workinggroups;

import org.partner2connect.identity.PeopleMerged;
import org.partner2connect.membership.SeatEnded;
import org.partner2connect.membership.SeatTaken;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Lets people into the groups that their organisation has chosen when they take a seat, and lets
 * nobody stay for an organisation that the person no longer sits for.
 */
@Component
class SeatListeners {

  private final Participations participations;
  private final ArrivalQueries arrivals;

  SeatListeners(Participations participations, ArrivalQueries arrivals) {
    this.participations = participations;
    this.arrivals = arrivals;
  }

  /** In the transaction that gives the seat: whoever arrives can write at once. */
  @EventListener
  void on(SeatTaken taken) {
    participations.arrive(taken.person(), arrivals.groupsOf(taken.organisation()));
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
