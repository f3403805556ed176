package org.partner2connect.progress.reports;

import java.util.Locale;
import java.util.Optional;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.Seat;
import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.partner2connect.progress.SpokespeopleQueries;
import org.partner2connect.progress.Standing;
import org.springframework.stereotype.Component;

/** Knows whether the person to whom a link was mailed still speaks for the organisation. */
@Component
class LinkHolder {

  private final MembershipQueries membership;
  private final ReportedCommitmentQueries commitments;
  private final ProgressQueries progress;

  LinkHolder(
      MembershipQueries membership,
      ReportedCommitmentQueries commitments,
      ProgressQueries progress) {
    this.membership = membership;
    this.commitments = commitments;
    this.progress = progress;
  }

  Optional<ReportedCommitment> commitment(RequestLog.Link link, Locale reader) {
    return commitments.find(link.commitment(), reader);
  }

  /** The person's seat, if it is one from which to speak for the commitment's organisation. */
  Optional<Seat> seat(RequestLog.Link link, ReportedCommitment commitment) {
    return membership
        .seatOf(link.person())
        .filter(SpokespeopleQueries::speaks)
        .filter(seat -> seat.organisation().id().equals(commitment.organisation()));
  }

  Standing standing(ReportedCommitment commitment) {
    return progress.standingOf(commitment);
  }
}
