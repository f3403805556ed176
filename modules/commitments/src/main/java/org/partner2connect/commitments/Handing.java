package org.partner2connect.commitments;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentHistory.Kind;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.identity.PersonId;
import org.springframework.stereotype.Component;

/** Takes a commitment from one hand to the next, once it is decided that this may be. */
@Component
class Handing {

  private final Ledger ledger;
  private final CommitmentLog log;
  private final Acting acting;
  private final Deciding deciding;
  private final CommitmentMail mail;

  Handing(Ledger ledger, CommitmentLog log, Acting acting, Deciding deciding, CommitmentMail mail) {
    this.ledger = ledger;
    this.log = log;
    this.acting = acting;
    this.deciding = deciding;
    this.mail = mail;
  }

  @Nullable PersonId person() {
    return acting.person().orElse(null);
  }

  void submit(Commitment commitment) {
    var at = ledger.now();
    var number = commitment.reference();
    var submitted =
        commitment.submitted(
            deciding.leadNow(commitment), number == null ? log.nextReference() : number, at);
    mail.submitted(ledger.settle(submitted, Kind.SUBMITTED, null, at), person());
  }

  void giveBack(Commitment commitment, String note) {
    var at = ledger.now();
    mail.returned(ledger.settle(commitment.returned(at), Kind.RETURNED, note, at), note);
  }

  void approve(Commitment commitment) {
    var at = ledger.now();
    var approved = commitment.approved(at);
    if (approved.status() == CommitmentStatus.PUBLISHED) {
      publish(approved, at);
    } else {
      mail.approved(ledger.settle(approved, Kind.APPROVED, null, at));
    }
  }

  /** Stores that it is published and tells of it. */
  void publish(Commitment published, Instant at) {
    var settled = ledger.settle(published, Kind.PUBLISHED, null, at);
    ledger.published(settled, at);
    mail.published(settled);
  }

  Commitment correct(Commitment commitment, CommitmentContent content, String reason) {
    var at = ledger.now();
    var before = commitment.content();
    var corrections = Corrections.between(before, content.withEvent(before.event()), reason, at);
    if (corrections.isEmpty()) {
      throw new NothingCorrected();
    }
    var corrected = ledger.settle(commitment.corrected(content, at), Kind.CORRECTED, reason, at);
    var person = acting.person().orElseThrow(NoSeat::new);
    corrections.forEach(correction -> log.add(corrected.id(), correction, person));
    ledger.corrected(corrected, at);
    return corrected;
  }

  void withdraw(Commitment commitment, String reason) {
    var at = ledger.now();
    var withdrawn = ledger.settle(commitment.withdrawn(reason, at), Kind.WITHDRAWN, reason, at);
    if (withdrawn.life().publishedAt() != null) {
      ledger.withdrawn(withdrawn, at);
    }
    mail.withdrawn(withdrawn, reason);
  }
}
