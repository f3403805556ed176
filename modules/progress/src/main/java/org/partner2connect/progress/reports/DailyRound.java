package org.partner2connect.progress.reports;

import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.Standing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Looks at every commitment once a day; what fails for one is done for it the next day. */
@Component
class DailyRound {

  private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

  private final ProgressQueries progress;
  private final Requests requests;

  DailyRound(ProgressQueries progress, Requests requests) {
    this.progress = progress;
    this.requests = requests;
  }

  /** Asks and reminds where it is time. Called as the system. */
  void make() {
    progress.allStandings().forEach(this::tend);
  }

  private void tend(Standing standing) {
    try {
      requests.tend(standing);
    } catch (RuntimeException failed) {
      LOG.warn("No request for a report on {}", standing.commitment().reference(), failed);
    }
  }
}
