package org.partner2connect.membership.projection;

import java.time.Clock;
import java.time.Duration;
import org.partner2connect.identity.accounts.Accounts;
import org.partner2connect.identity.accounts.AccountsUnavailable;
import org.partner2connect.identity.accounts.RefusedByKeycloak;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Brings Keycloak's organisations up to date with ours. While Keycloak is away everything waits; an
 * organisation that it refuses waits longer each time, at most an hour, and the others go on.
 */
@Component
class Projection {

  private static final Logger LOG = LoggerFactory.getLogger(Projection.class);
  private static final int AT_ONCE = 50;
  private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
  private static final Duration LONGEST_DELAY = Duration.ofHours(1);

  /** How often the log says that Keycloak is still away. */
  private static final Duration REMIND_EVERY = Duration.ofHours(1);

  private final ProjectionLog log;
  private final Accounts accounts;
  private final Clock clock;
  private volatile long lastComplaint;

  Projection(ProjectionLog log, Accounts accounts, Clock clock) {
    this.log = log;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** Shows Keycloak what is due, a handful at a time. */
  void catchUp() {
    try {
      for (var pending : log.due(clock.instant(), AT_ONCE)) {
        show(pending);
      }
    } catch (AccountsUnavailable away) {
      complain(away);
    }
  }

  /** Compares everything, whatever was changed in Keycloak by hand or lost by a restore. */
  void repair() {
    log.requestAll(clock.instant());
    try {
      accounts.keepOnly(log.all());
    } catch (AccountsUnavailable away) {
      complain(away);
    } catch (RefusedByKeycloak refused) {
      LOG.warn("Keycloak keeps an organisation that is none any more: {}", refused.getMessage());
    }
  }

  private void show(ProjectionLog.Pending pending) {
    var organisation = log.find(pending.organisation());
    try {
      organisation.ifPresent(accounts::show);
      log.done(pending);
    } catch (RefusedByKeycloak refused) {
      var delay = delayAfter(pending.attempts());
      LOG.warn(
          "Keycloak does not take organisation {}, next try in {}: {}",
          pending.organisation(),
          delay,
          refused.getMessage());
      log.putOff(pending, clock.instant(), delay);
    }
  }

  private static Duration delayAfter(int attempts) {
    var delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempts, 10));
    return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
  }

  private void complain(AccountsUnavailable away) {
    long now = clock.millis();
    if (now - lastComplaint >= REMIND_EVERY.toMillis()) {
      lastComplaint = now;
      LOG.warn("Keycloak's organisations wait to be brought up to date: {}", away.getMessage());
    }
  }
}
