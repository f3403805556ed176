package org.partner2connect.opportunities.introductions;

import org.partner2connect.opportunities.OpportunityClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets nobody wait for an answer that cannot come any more. */
@Component
class IntroductionListeners {

  private final IntroductionRecord record;

  IntroductionListeners(IntroductionRecord record) {
    this.record = record;
  }

  /** In the transaction that closes it: nobody accepts what is closed. */
  @EventListener
  void on(OpportunityClosed closed) {
    record.lapse(closed.opportunity());
  }
}
