package org.partner2connect.commitments;

import java.util.List;
import java.util.Locale;
import org.partner2connect.commitments.CommitmentDetail.LeadOrganisation;
import org.partner2connect.commitments.CommitmentDetail.Source;
import org.partner2connect.commitments.CommitmentDetail.Standing;
import org.partner2connect.identity.PersonId;
import org.springframework.stereotype.Component;

/** Shows a commitment to somebody who may read it. */
@Component
class DetailReading {

  private final CommitmentRights rights;
  private final CommitmentLog log;
  private final RowQueries rows;

  DetailReading(CommitmentRights rights, CommitmentLog log, RowQueries rows) {
    this.rights = rights;
    this.log = log;
    this.rows = rows;
  }

  CommitmentDetail of(Commitment commitment) {
    boolean insider = rights.readsNotes(commitment);
    var origin = commitment.origin();
    var version = commitment.version();
    return new CommitmentDetail(
        commitment.id(),
        commitment.reference(),
        commitment.status(),
        lead(commitment),
        commitment.content(),
        origin == null ? new Source(null, null) : new Source(origin.madeYear(), origin.source()),
        standing(commitment.life(), insider),
        history(commitment, insider),
        rights.of(commitment),
        version == null ? 0 : version);
  }

  private LeadOrganisation lead(Commitment commitment) {
    var lead = commitment.lead();
    boolean active =
        rows.byId(List.of(commitment.id()), Locale.ENGLISH).stream()
            .allMatch(CommitmentRow::leadActive);
    return new LeadOrganisation(
        lead.organisation(), lead.name(), lead.category(), lead.country(), active);
  }

  private static Standing standing(Life life, boolean insider) {
    var keeper = life.createdBy();
    return new Standing(
        life.createdAt(),
        keeper == null || !insider ? null : new PersonId(keeper),
        life.changedAt(),
        life.submittedAt(),
        life.approvedAt(),
        life.announcedAt(),
        life.publishedAt(),
        life.withdrawnAt(),
        life.withdrawalReason());
  }

  /** Outsiders learn what everybody may know, and not who did it. */
  private CommitmentHistory history(Commitment commitment, boolean insider) {
    var whole = log.of(commitment.id());
    return insider
        ? whole
        : new CommitmentHistory(
            whole.steps().stream()
                .filter(step -> step.kind().isPublic())
                .map(
                    step ->
                        new CommitmentHistory.Step(step.kind(), step.at(), null, step.role(), null))
                .toList(),
            whole.corrections());
  }
}
