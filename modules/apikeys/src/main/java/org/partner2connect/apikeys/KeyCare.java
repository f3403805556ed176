package org.partner2connect.apikeys;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What becomes due for keys day by day. */
@Component
class KeyCare {

  /** For so long an ended key is still listed. */
  private static final Duration KEPT = Duration.ofDays(365);

  private final KeyLog log;
  private final KeyChronicle chronicle;
  private final KeyMails mails;
  private final Clock clock;

  KeyCare(KeyLog log, KeyChronicle chronicle, KeyMails mails, Clock clock) {
    this.log = log;
    this.chronicle = chronicle;
    this.mails = mails;
    this.clock = clock;
  }

  /**
   * Puts on record what has ended by time, reminds of what ends soon, forgets what is long over.
   */
  @Transactional
  void makeRound() {
    var now = clock.instant();
    chronicle.ended(log.endByTime(now), KeyEnding.TIME, now);
    log.remind(KeyDays.today(clock), now).forEach(mails::remind);
    log.forget(now.minus(KEPT));
  }
}
