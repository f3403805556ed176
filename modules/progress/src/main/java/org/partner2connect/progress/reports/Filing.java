package org.partner2connect.progress.reports;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.kernel.Deed;
import org.partner2connect.progress.ProgressDeed;
import org.partner2connect.progress.ProgressReported;
import org.partner2connect.progress.ReportedCommitment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts reports on file and tells of them. */
@Component
class Filing {

  private final ReportLog reports;
  private final RequestLog requests;
  private final ReportMails mails;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Filing(
      ReportLog reports,
      RequestLog requests,
      ReportMails mails,
      ApplicationEventPublisher events,
      Clock clock) {
    this.reports = reports;
    this.requests = requests;
    this.mails = mails;
    this.events = events;
    this.clock = clock;
  }

  /** Whether there is a report of that id. */
  boolean holds(UUID report) {
    return reports.commitmentOf(report).isPresent();
  }

  /** Whether there is a report of that id on that commitment. */
  boolean isOn(CommitmentId commitment, UUID report) {
    return reports.commitmentOf(report).filter(commitment::equals).isPresent();
  }

  /** Keeps everybody else away from what asks for a report, for as long as it is being sent. */
  void hold(CommitmentId commitment) {
    var _ = requests.lockOpen(commitment);
  }

  /** Files a report, unless it was filed a moment ago. */
  void file(
      ReportedCommitment commitment,
      UUID paper,
      CheckedReport report,
      Locale language,
      Author author) {
    var at = clock.instant();
    var origin = new ReportLog.Origin(author.channel().name(), author.person(), null, at);
    if (!reports.add(paper, commitment.id(), report, language.getLanguage(), origin)) {
      return;
    }
    requests.answer(commitment.id(), at);
    mails.received(commitment, report);
    events.publishEvent(new ProgressReported(commitment.id(), at));
    events.publishEvent(
        new ProgressDeed(
            new Deed(
                "progress.audit.reported",
                author.person().value(),
                author.role().name(),
                "COMMITMENT",
                commitment.id().value(),
                commitment.reference(),
                null,
                at)));
  }
}
