package org.partner2connect.apikeys;

import java.time.Clock;
import java.util.List;
import org.partner2connect.identity.AccountClosed;
import org.partner2connect.membership.MemberOrganisationLeft;
import org.partner2connect.membership.MemberOrganisationSuspended;
import org.partner2connect.membership.MemberOrganisationsMerged;
import org.partner2connect.membership.SeatEnded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends keys with the right behind them, in the transaction that ends it. What would come back with
 * a reinstated organisation is made anew: nobody has looked after it meanwhile.
 */
@Component
class KeyListeners {

  private final KeyLog log;
  private final KeyChronicle chronicle;
  private final Clock clock;

  KeyListeners(KeyLog log, KeyChronicle chronicle, Clock clock) {
    this.log = log;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  @EventListener
  void on(SeatEnded seat) {
    ended(log.endBySeat(seat.person(), seat.organisation(), clock.instant()), KeyEnding.SEAT);
  }

  @EventListener
  void on(MemberOrganisationSuspended suspended) {
    ended(log.endByOrganisation(suspended.organisation(), clock.instant()), KeyEnding.ORGANISATION);
  }

  @EventListener
  void on(MemberOrganisationLeft left) {
    ended(log.endByOrganisation(left.organisation(), clock.instant()), KeyEnding.ORGANISATION);
  }

  @EventListener
  void on(MemberOrganisationsMerged merged) {
    ended(log.endByOrganisation(merged.duplicate(), clock.instant()), KeyEnding.ORGANISATION);
  }

  @EventListener
  void on(AccountClosed closed) {
    ended(log.endByAccount(closed.issuer(), closed.subject(), clock.instant()), KeyEnding.ACCOUNT);
  }

  private void ended(List<KeyLog.Line> keys, KeyEnding why) {
    chronicle.ended(keys, why, clock.instant());
  }
}
