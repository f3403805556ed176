package org.partner2connect.progress.reports;

import java.util.Locale;
import java.util.Optional;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.identity.CurrentPerson;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.Seat;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.partner2connect.progress.SpokespeopleQueries;
import org.springframework.stereotype.Component;

/** What the current person may do about the reports on a commitment. */
@Component("reportRights")
class ReportRights {

  private final CurrentPerson current;
  private final MembershipQueries membership;
  private final ReportedCommitmentQueries commitments;

  ReportRights(
      CurrentPerson current, MembershipQueries membership, ReportedCommitmentQueries commitments) {
    this.current = current;
    this.membership = membership;
    this.commitments = commitments;
  }

  /** Whether the person sits for the organisation that leads it. */
  public boolean sitsForLeadOf(CommitmentId commitment) {
    return seat(commitment).isPresent();
  }

  /** Whether the person is that organisation's focal point, or an alternate. */
  public boolean speaksForLeadOf(CommitmentId commitment) {
    return seat(commitment).filter(SpokespeopleQueries::speaks).isPresent();
  }

  /** The person's seat in the organisation that leads it. */
  Optional<Seat> seat(CommitmentId commitment) {
    return commitments
        .find(commitment, Locale.ENGLISH)
        .flatMap(
            found ->
                current
                    .id()
                    .flatMap(membership::seatOf)
                    .filter(seat -> seat.organisation().id().equals(found.organisation())));
  }
}
