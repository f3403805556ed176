package org.partner2connect.interest.web;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Tells forms that people send from those that programs send. It never refuses one: whoever is not
 * trusted confirms the address before anybody looks at the form.
 */
@Component
class Trust {

  /** Nobody fills in a form faster. */
  private static final Duration FASTEST = Duration.ofSeconds(2);

  private final ProofOfWork work;
  private final FormLimits limits;
  private final Clock clock;

  Trust(ProofOfWork work, FormLimits limits, Clock clock) {
    this.work = work;
    this.limits = limits;
    this.clock = clock;
  }

  /** Whether work was done for the form, nothing tells of a program, and few came before it. */
  boolean isProven(SentForm sent, FormToken token) {
    boolean ordinary = limits.isOrdinary(sent.address());
    return ordinary
        && !sent.trapped()
        && !clock.instant().isBefore(token.issuedAt().plus(FASTEST))
        && work.isDone(sent.solution(), token);
  }

  /** Whether more forms come than this node can take in. */
  boolean isOverrun() {
    return !limits.isKeepingUp();
  }
}
