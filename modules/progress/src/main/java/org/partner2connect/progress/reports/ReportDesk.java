package org.partner2connect.progress.reports;

import java.util.Locale;
import java.util.UUID;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.progress.ProgressQueries;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.ReportedCommitmentQueries;
import org.partner2connect.progress.Standing;
import org.partner2connect.progress.evidence.UploadedFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writing reports in the workspace. Whoever sits for the organisation that leads a commitment works
 * on the report; its focal point or an alternate sends it in.
 */
@Service("progressReportDesk")
@Transactional
public class ReportDesk {

  private final Papers papers;
  private final ReportRights rights;
  private final ReportedCommitmentQueries commitments;
  private final ProgressQueries progress;

  ReportDesk(
      Papers papers,
      ReportRights rights,
      ReportedCommitmentQueries commitments,
      ProgressQueries progress) {
    this.papers = papers;
    this.rights = rights;
    this.commitments = commitments;
    this.progress = progress;
  }

  /**
   * What lies on the desk.
   *
   * @param maySend whether the person may send the report in
   */
  public record Opened(
      ReportedCommitment commitment, Standing standing, Paper paper, boolean maySend) {}

  /** The report that is being written on that commitment. */
  @PreAuthorize("@reportRights.sitsForLeadOf(#commitment)")
  @Transactional(readOnly = true)
  public Opened open(CommitmentId commitment, Locale reader) {
    var about = about(commitment, reader);
    return new Opened(
        about, progress.standingOf(about), papers.open(about), rights.speaksForLeadOf(commitment));
  }

  /** Keeps what was typed so far; says how the paper is stamped from now on. */
  @PreAuthorize("@reportRights.sitsForLeadOf(#commitment)")
  public Stamp keep(CommitmentId commitment, Stamp stamp, ReportForm form) {
    return papers.keep(about(commitment, Locale.ENGLISH).id(), stamp, form);
  }

  /** Adds a file to what was kept. */
  @PreAuthorize("@reportRights.sitsForLeadOf(#commitment)")
  public void attach(CommitmentId commitment, Stamp stamp, UploadedFile file) {
    papers.attach(about(commitment, Locale.ENGLISH).id(), stamp, file);
  }

  /** Takes a file away. */
  @PreAuthorize("@reportRights.sitsForLeadOf(#commitment)")
  public void detach(CommitmentId commitment, Stamp stamp, UUID file) {
    papers.detach(commitment, stamp, file);
  }

  /**
   * Sends the report in; a second time, nothing happens.
   *
   * @throws InvalidReport when answers are missing or wrong
   */
  @PreAuthorize("@reportRights.speaksForLeadOf(#commitment)")
  public void send(CommitmentId commitment, Stamp stamp, ReportForm form, Locale reader) {
    var seat =
        rights.seat(commitment).orElseThrow(() -> new AccessDeniedException("the seat has ended"));
    var author = new Author(seat.person(), seat.role(), Author.Channel.WORKSPACE);
    papers.send(about(commitment, reader), stamp, form, reader, author);
  }

  private ReportedCommitment about(CommitmentId commitment, Locale reader) {
    return commitments
        .find(commitment, reader)
        .filter(ReportedCommitment::isOpen)
        .orElseThrow(ReportsClosed::new);
  }
}
