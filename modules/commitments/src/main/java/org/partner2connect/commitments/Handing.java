package org.partner2connect.commitments;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentHistory.Kind;
import org.partner2connect.commitments.InvalidCommitment.Problem;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.identity.PersonId;
import org.partner2connect.membership.MembershipQueries;
import org.springframework.stereotype.Component;

/** Takes a commitment from one hand to the next, once it is decided that this may be. */
@Component
class Handing {

  private final Ledger ledger;
  private final CommitmentLog log;
  private final Acting acting;
  private final PartnerQueries partners;
  private final MembershipQueries membership;

  Handing(
      Ledger ledger,
      CommitmentLog log,
      Acting acting,
      PartnerQueries partners,
      MembershipQueries membership) {
    this.ledger = ledger;
    this.log = log;
    this.acting = acting;
    this.partners = partners;
    this.membership = membership;
  }

  @Nullable PersonId person() {
    return acting.person().orElse(null);
  }

  void submit(Commitment commitment) {
    var at = ledger.now();
    var number = commitment.reference();
    ledger.settle(
        commitment.submitted(
            leadNow(commitment), number == null ? log.nextReference() : number, at),
        Kind.SUBMITTED,
        null,
        at);
  }

  void giveBack(Commitment commitment, String note) {
    var at = ledger.now();
    ledger.settle(commitment.returned(at), Kind.RETURNED, note, at);
  }

  void approve(Commitment commitment) {
    var at = ledger.now();
    var approved = commitment.approved(at);
    if (approved.status() == CommitmentStatus.PUBLISHED) {
      publish(approved, at);
    } else {
      ledger.settle(approved, Kind.APPROVED, null, at);
    }
  }

  /** Stores that it is published and tells of it. */
  void publish(Commitment published, Instant at) {
    ledger.published(ledger.settle(published, Kind.PUBLISHED, null, at), at);
  }

  Commitment correct(Commitment commitment, CommitmentContent content, String reason) {
    var at = ledger.now();
    var before = commitment.content();
    var corrections =
        Corrections.between(before, content.withEvent(before.event()), reason, at);
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
  }

  /** What partners bring is in the commitment's currency: it stays while they bring anything. */
  void requireCurrencyKept(Commitment commitment, CommitmentContent next) {
    var before = commitment.facts().currency();
    if (before != null
        && !Objects.equals(before, next.money().currency())
        && partners.bringAmounts(commitment.id())) {
      throw new InvalidCommitment(
          List.of(
              new Problem(
                  "currency",
                  "commitments.invalid.currency.partners",
                  List.of(before))));
    }
  }

  /** The lead as its profile says it now. */
  private Lead leadNow(Commitment commitment) {
    var organisation = commitment.lead().organisation();
    if (organisation == null) {
      return commitment.lead();
    }
    var reference =
        membership.findReferences(Set.of(organisation)).get(organisation);
    return reference == null ? commitment.lead() : Lead.of(reference);
  }
}
