package org.partner2connect.commitments;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.partner2connect.commitments.InvalidCommitment.Problem;
import org.partner2connect.membership.MembershipQueries;
import org.springframework.stereotype.Component;

/** What a step depends on beside the commitment itself: its partners, and who its lead is now. */
@Component
class Deciding {

  private final PartnerQueries partners;
  private final MembershipQueries membership;

  Deciding(PartnerQueries partners, MembershipQueries membership) {
    this.partners = partners;
    this.membership = membership;
  }

  /** What partners bring is in the commitment's currency: it stays while they bring anything. */
  void requireCurrencyKept(Commitment commitment, CommitmentContent next) {
    var before = commitment.facts().currency();
    if (before != null
        && !Objects.equals(before, next.money().currency())
        && partners.bringAmounts(commitment.id())) {
      throw new InvalidCommitment(
          List.of(
              new Problem("currency", "commitments.invalid.currency.partners", List.of(before))));
    }
  }

  /** The lead as its profile says it now. */
  Lead leadNow(Commitment commitment) {
    var organisation = commitment.lead().organisation();
    if (organisation == null) {
      return commitment.lead();
    }
    var reference = membership.findReferences(Set.of(organisation)).get(organisation);
    return reference == null ? commitment.lead() : Lead.of(reference);
  }
}
