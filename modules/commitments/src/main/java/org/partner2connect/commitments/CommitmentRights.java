package org.partner2connect.commitments;

import java.util.EnumSet;
import java.util.Set;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.membership.OrganisationReference;
import org.partner2connect.membership.Seat;
import org.springframework.stereotype.Component;

/** What the current person may do with commitments. */
@Component
class CommitmentRights {

  private final Acting acting;
  private final PartnerQueries partners;

  CommitmentRights(Acting acting, PartnerQueries partners) {
    this.acting = acting;
    this.partners = partners;
  }

  /** The organisation for which the person may begin a commitment. */
  OrganisationReference own() {
    return acting.lockedSeat().map(Seat::organisation).orElseThrow(NoSeat::new);
  }

  /** Whether the person may read it. */
  boolean reads(Commitment commitment) {
    if (acting.isSystem() || acting.sitsFor(commitment.lead().organisation())) {
      return true;
    }
    return switch (commitment.status()) {
      case DRAFT -> isPartner(commitment);
      case SUBMITTED, RETURNED, APPROVED, ANNOUNCED ->
          acting.isSecretariat() || isPartner(commitment);
      case PUBLISHED -> true;
      case WITHDRAWN ->
          commitment.life().publishedAt() != null
              || acting.isSecretariat()
              || isPartner(commitment);
    };
  }

  /** Whether the person may read what organisation and secretariat wrote to each other. */
  boolean readsNotes(Commitment commitment) {
    return acting.isSystem()
        || acting.isSecretariat()
        || acting.sitsFor(commitment.lead().organisation());
  }

  /** Refuses whoever does not sit for the lead, for as long as the caller's transaction lasts. */
  void requireSeat(Commitment commitment) {
    if (!isLead(commitment)) {
      throw refusal(commitment);
    }
  }

  /** Refuses whoever does not speak for the lead. */
  void requireFocalPoint(Commitment commitment) {
    if (!isLead(commitment)) {
      throw refusal(commitment);
    }
    if (!acting.decidesFor(commitment.lead().organisation())) {
      throw new NotFocalPoint(commitment.lead().name());
    }
  }

  /** Refuses a moderator who sits for the lead; what the person may not know of is unknown. */
  void requireImpartial(Commitment commitment) {
    if (!reads(commitment)) {
      throw new UnknownCommitment();
    }
    if (!acting.isSystem() && acting.sitsFor(commitment.lead().organisation())) {
      throw new OwnCommitment(commitment.lead().name());
    }
  }

  /** What the person may do with it as it stands. */
  Set<CommitmentDetail.Verb> of(Commitment commitment) {
    var verbs = EnumSet.noneOf(CommitmentDetail.Verb.class);
    var lead = commitment.lead().organisation();
    for (var verb : CommitmentDetail.Verb.values()) {
      boolean right =
          switch (verb.whose()) {
            case WRITERS -> acting.sitsFor(lead);
            case FOCAL_POINTS -> acting.decidesFor(lead);
            case SECRETARIAT -> acting.isSecretariat() && !acting.sitsFor(lead);
          };
      if (right && verb.fits(commitment.status())) {
        verbs.add(verb);
      }
    }
    return verbs;
  }

  private boolean isLead(Commitment commitment) {
    return acting
        .lockedSeat()
        .filter(seat -> seat.organisation().id().equals(commitment.lead().organisation()))
        .isPresent();
  }

  private boolean isPartner(Commitment commitment) {
    return acting
        .seat()
        .filter(seat -> partners.isPartner(commitment.id(), seat.organisation().id()))
        .isPresent();
  }

  private RuntimeException refusal(Commitment commitment) {
    return reads(commitment)
        ? new NotFocalPoint(commitment.lead().name())
        : new UnknownCommitment();
  }
}
