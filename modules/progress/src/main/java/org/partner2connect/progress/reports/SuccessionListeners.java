package org.partner2connect.progress.reports;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.partner2connect.identity.PeopleMerged;
import org.partner2connect.membership.DutiesPassed;
import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * Lets others go on where somebody has left. A half-filled report belongs to the organisation
 * anyhow; what passes on is the link by which it is sent in.
 */
@Component
class SuccessionListeners {

  private final RequestLog requests;
  private final ReportedCommitmentQueries commitments;
  private final ProgressQueries progress;
  private final Succession succession;
  private final Clock clock;

  SuccessionListeners(
      RequestLog requests,
      ReportedCommitmentQueries commitments,
      ProgressQueries progress,
      Succession succession,
      Clock clock) {
    this.requests = requests;
    this.commitments = commitments;
    this.progress = progress;
    this.succession = succession;
    this.clock = clock;
  }

  /** The links of who left end, so that a second delivery finds none and mails nothing. */
  @ApplicationModuleListener
  void on(DutiesPassed passed) {
    var led =
        commitments.ledBy(passed.organisation(), Locale.ENGLISH).stream()
            .collect(Collectors.toMap(ReportedCommitment::id, one -> one));
    requests.end(passed.from(), List.copyOf(led.keySet()), clock.instant()).stream()
        .flatMap(id -> Optional.ofNullable(led.get(id)).stream())
        .forEach(
            one -> succession.hand(progress.standingOf(one), passed.to(), passed.organisation()));
  }

  /** In the transaction of the merger. */
  @EventListener
  void on(PeopleMerged merged) {
    requests.merge(merged.duplicate(), merged.survivor());
  }
}
