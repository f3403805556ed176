package org.partner2connect.progress.reports;

import java.util.Locale;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.ProgressRecord;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretariat reminds organisations of their reports at once. */
@Service
@Transactional
public class Chasing {

  private final Requests requests;
  private final ReportedCommitmentQueries commitments;
  private final ProgressQueries progress;
  private final ProgressRecord record;

  Chasing(
      Requests requests,
      ReportedCommitmentQueries commitments,
      ProgressQueries progress,
      ProgressRecord record) {
    this.requests = requests;
    this.commitments = commitments;
    this.progress = progress;
    this.record = record;
  }

  /**
   * Mails a fresh link to the focal point and the alternates, at most once a day.
   *
   * @return to how many people
   */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public int chase(CommitmentId commitment) {
    var about =
        commitments
            .find(commitment, Locale.ENGLISH)
            .filter(ReportedCommitment::isOpen)
            .orElseThrow(ReportsClosed::new);
    int written = requests.chase(progress.standingOf(about));
    record.did("reminded", "SECRETARIAT", about, null);
    return written;
  }
}
