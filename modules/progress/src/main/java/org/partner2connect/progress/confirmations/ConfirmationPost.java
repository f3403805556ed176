package org.partner2connect.progress.confirmations;

import java.time.Clock;
import java.util.Locale;
import org.partner2connect.progress.ConfirmationPublished;
import org.partner2connect.progress.ProgressRecord;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells of what countries said: the product, the record, and by mail those whom it concerns. */
@Component
class ConfirmationPost {

  private final ProgressRecord record;
  private final ApplicationEventPublisher events;
  private final ConfirmationMails mails;
  private final ReportedCommitmentQueries commitments;
  private final Clock clock;

  ConfirmationPost(
      ProgressRecord record,
      ApplicationEventPublisher events,
      ConfirmationMails mails,
      ReportedCommitmentQueries commitments,
      Clock clock) {
    this.record = record;
    this.events = events;
    this.mails = mails;
    this.commitments = commitments;
    this.clock = clock;
  }

  void said(Confirmation said, ReportedCommitment about, String role) {
    record.did("said." + said.kind(), role, about, said.text().isEmpty() ? null : said.text());
  }

  void published(Confirmation said, ReportedCommitment about) {
    record.did("confirmation.published", "SECRETARIAT", about, null);
    events.publishEvent(new ConfirmationPublished(about.id(), clock.instant()));
    mails.published(said, language -> inLanguage(about, language));
  }

  void refused(Confirmation said, ReportedCommitment about, String reason) {
    record.did("confirmation.refused", "SECRETARIAT", about, reason);
    mails.refused(said, language -> inLanguage(about, language), reason);
  }

  private ReportedCommitment inLanguage(ReportedCommitment about, Locale language) {
    return commitments.find(about.id(), language).orElse(about);
  }
}
