package org.partner2connect.commitments.shares;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.Partnering;
import org.partner2connect.commitments.Partnering.Joint;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.Line;
import org.partner2connect.membership.MembershipQueries;
import org.partner2connect.membership.OrganisationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Stores proposals and answers, once it is decided that they may be, and tells of them. */
@Component
class ShareDesk {

  private final ProposedShares shares;
  private final MembershipQueries membership;
  private final Partnering commitments;
  private final Acting acting;
  private final ShareMail mail;

  ShareDesk(
      ProposedShares shares,
      MembershipQueries membership,
      Partnering commitments,
      Acting acting,
      ShareMail mail) {
    this.shares = shares;
    this.membership = membership;
    this.commitments = commitments;
    this.acting = acting;
    this.mail = mail;
  }

  Share open(ShareId id) {
    return shares.findById(id.value()).orElseThrow(UnknownShare::new);
  }

  ShareId propose(
      Joint joint,
      OrganisationId partner,
      @Nullable BigDecimal amount,
      String contribution,
      Instant at) {
    if (!acting.isActive(partner)) {
      throw new PartnerInactive();
    }
    var words = contribution.strip();
    if (words.isEmpty() && amount == null) {
      throw new NothingOffered();
    }
    var text = words.isEmpty() ? "" : Line.of(words, Shares.LONGEST_CONTRIBUTION);
    var share =
        shares
            .findByCommitmentIdAndOrganisationId(joint.id().value(), partner.value())
            .map(before -> again(before, amount, text, at))
            .orElseGet(() -> Share.propose(joint.id(), partner, amount, text, at));
    var saved = save(share);
    mail.proposed(joint, saved);
    return new ShareId(saved.id());
  }

  /** Refuses whoever does not speak for the partner, for as long as the transaction lasts. */
  void requireSay(Share share) {
    if (!acting.sitsFor(share.partner())) {
      throw new UnknownShare();
    }
    if (acting
        .lockedSeat()
        .filter(seat -> seat.organisation().id().equals(share.partner()))
        .filter(Acting::decides)
        .isEmpty()) {
      throw new NotPartnersFocalPoint();
    }
  }

  void takeBack(Share share) {
    requireUnanswered(share);
    try {
      shares.delete(share);
    } catch (OptimisticLockingFailureException overtaken) {
      throw new ShareChangedMeanwhile();
    }
  }

  void answer(Joint joint, Share share, ShareStatus answer, Instant at) {
    if (share.status() == answer) {
      return;
    }
    requireUnanswered(share);
    var saved = save(share.answered(answer, acting.person().orElse(null), at));
    var partner = name(saved.partner());
    commitments.answered(joint.id(), partner, answer == ShareStatus.CONFIRMED, at);
    mail.answered(joint, saved, partner);
  }

  void leave(Joint joint, Share share, String reason, Instant at) {
    var person = acting.person().map(PersonId::value).orElse(null);
    var left = save(share.left(new Departure(at, person, reason, joint.currency())));
    var partner = name(left.partner());
    var deciders = commitments.left(joint.id(), partner, left.amount(), reason, at);
    mail.left(joint, left, partner, deciders);
  }

  private Share save(Share share) {
    try {
      return shares.save(share);
    } catch (OptimisticLockingFailureException | DuplicateKeyException overtaken) {
      throw new ShareChangedMeanwhile();
    }
  }

  private String name(OrganisationId organisation) {
    var reference = membership.findReferences(Set.of(organisation)).get(organisation);
    return reference == null ? "" : reference.name();
  }

  private static Share again(
      Share before, @Nullable BigDecimal amount, String contribution, Instant at) {
    if (before.status() == ShareStatus.CONFIRMED) {
      throw new ShareAnswered();
    }
    return before.proposedAgain(amount, contribution, at);
  }

  static void requireUnanswered(Share share) {
    if (share.status() != ShareStatus.PROPOSED) {
      throw new ShareAnswered();
    }
  }
}
