package org.partner2connect.progress.confirmations;

import java.util.List;
import java.util.Locale;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.Seat;
import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.Report;
import org.partner2connect.progress.ReportId;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Reads what countries said, and what they may say something to. */
@Service
public class ConfirmationQueries {

  private final ConfirmationLog log;
  private final ConfirmationRights rights;
  private final ProgressQueries progress;
  private final ReportedCommitmentQueries commitments;

  ConfirmationQueries(
      ConfirmationLog log,
      ConfirmationRights rights,
      ProgressQueries progress,
      ReportedCommitmentQueries commitments) {
    this.log = log;
    this.rights = rights;
    this.progress = progress;
    this.commitments = commitments;
  }

  /**
   * A report that concerns the reader's country.
   *
   * @param said what the country said to it so far, the oldest first
   * @param maySpeak whether the reader may say something for the country
   */
  public record Concerning(
      ReportedCommitment commitment, Report report, List<Confirmation> said, boolean maySpeak) {

    public Concerning {
      said = List.copyOf(said);
    }
  }

  /** Something that waits for the secretariat. */
  public record Waiting(ReportedCommitment commitment, Report report, Confirmation said) {}

  /** What countries said to a report, as everybody may read it. */
  @CallerDecides("says nothing but what is public")
  public List<Confirmation> published(ReportId report) {
    return log.published(report);
  }

  /** The latest reports on commitments for the country for which the person sits. */
  @PreAuthorize("@confirmationRights.sitsForACountry()")
  public List<Concerning> forOwnCountry(Locale reader) {
    var seat = rights.seat().orElseThrow(UnknownReport::new);
    var country = ConfirmationRights.country(seat);
    return country == null
        ? List.of()
        : commitments.reportedFor(country, seat.organisation().id(), reader).stream()
            .map(commitment -> concerning(commitment, seat))
            .toList();
  }

  private Concerning concerning(ReportedCommitment commitment, Seat seat) {
    var report = progress.reportsOn(commitment.id()).getFirst();
    return new Concerning(
        commitment,
        report,
        log.by(seat.organisation().id(), report.id()),
        rights.speaker().isPresent());
  }

  /** What waits for a decision, the oldest first. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public List<Waiting> waiting(Locale reader) {
    return log.waiting().stream().flatMap(said -> waiting(said, reader).stream()).toList();
  }

  private List<Waiting> waiting(Confirmation said, Locale reader) {
    return progress
        .find(said.report())
        .flatMap(
            report ->
                commitments
                    .find(report.commitment(), reader)
                    .map(commitment -> new Waiting(commitment, report, said)))
        .stream()
        .toList();
  }
}
