package org.partner2connect.progress.reports;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.kernel.Ids;
import org.partner2connect.progress.ReportedCommitment;
import org.partner2connect.progress.evidence.EvidenceFiles;
import org.partner2connect.progress.evidence.UploadedFile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one report that is being written on a commitment, whoever writes it and by which way. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Papers {

  private final DraftLog drafts;
  private final EvidenceFiles evidence;
  private final ReportCheck check;
  private final Filing filing;
  private final Clock clock;

  Papers(DraftLog drafts, EvidenceFiles evidence, ReportCheck check, Filing filing, Clock clock) {
    this.drafts = drafts;
    this.evidence = evidence;
    this.check = check;
    this.filing = filing;
    this.clock = clock;
  }

  /** The paper as it lies there; a fresh one when nobody has begun. Changes nothing. */
  Paper open(ReportedCommitment commitment) {
    var years = check.years(commitment);
    return drafts
        .of(commitment.id())
        .map(
            draft ->
                new Paper(
                    draft.stamp(),
                    draft.form(),
                    draft.changedAt(),
                    evidence.of(draft.stamp().paper()),
                    years))
        .orElseGet(
            () ->
                new Paper(
                    new Stamp(Ids.next(), 0),
                    ReportForm.of(check.thisYear()),
                    null,
                    List.of(),
                    years));
  }

  /** Says what is wrong with the answers, if anything is. */
  void check(ReportedCommitment commitment, ReportForm form, Locale reader) {
    check.check(form, commitment, reader);
  }

  /** Keeps what was typed; nothing of it need be right. */
  Stamp keep(CommitmentId commitment, Stamp stamp, ReportForm form) {
    check.checkRoom(form);
    if (filing.holds(stamp.paper())) {
      throw new ReportSent();
    }
    boolean kept =
        stamp.version() == 0
            ? drafts.add(commitment, stamp.paper(), form, clock.instant())
            : drafts.change(commitment, stamp, form, clock.instant());
    if (!kept) {
      throw filing.holds(stamp.paper()) ? new ReportSent() : new ReportChangedMeanwhile();
    }
    return stamp.next();
  }

  /** Adds a file to a paper that was kept before. */
  void attach(CommitmentId commitment, Stamp stamp, UploadedFile file) {
    lock(commitment, stamp);
    evidence.add(stamp.paper(), file);
  }

  void detach(CommitmentId commitment, Stamp stamp, UUID file) {
    lock(commitment, stamp);
    evidence.remove(stamp.paper(), file);
  }

  private void lock(CommitmentId commitment, Stamp stamp) {
    if (!drafts.lock(commitment, stamp)) {
      throw filing.holds(stamp.paper()) ? new ReportSent() : new ReportChangedMeanwhile();
    }
  }

  /** Sends the report in; the same paper a second time changes nothing. */
  void send(
      ReportedCommitment commitment, Stamp stamp, ReportForm form, Locale reader, Author author) {
    filing.hold(commitment.id());
    if (filing.isOn(commitment.id(), stamp.paper())) {
      return;
    }
    var report = check.check(form, commitment, reader);
    try {
      keep(commitment.id(), stamp, form);
    } catch (ReportSent again) {
      return;
    }
    filing.file(commitment, stamp.paper(), report, reader, author);
    drafts.remove(stamp.paper());
  }
}
