package org.partner2connect.commitments.shares;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.AmountText;
import org.partner2connect.commitments.CommitmentId;
import org.partner2connect.commitments.Partnering;
import org.partner2connect.commitments.Partnering.Joint;
import org.partner2connect.commitments.acting.Acting;
import org.partner2connect.membership.OrganisationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets organisations join a commitment of another one. A partner is named and counted only once its
 * focal point or alternate has confirmed; until then only the two and the secretariat know of it.
 */
@Service
@Transactional
public class Shares {

  /** Of what a partner brings, in characters. */
  public static final int LONGEST_CONTRIBUTION = 300;

  private final Partnering commitments;
  private final ShareDesk desk;
  private final ShareQueries queries;
  private final Acting acting;
  private final Clock clock;

  Shares(Partnering commitments, ShareDesk desk, ShareQueries queries, Acting acting, Clock clock) {
    this.commitments = commitments;
    this.desk = desk;
    this.queries = queries;
    this.acting = acting;
    this.clock = clock;
  }

  /**
   * Asks an organisation to join and writes to its focal point. Whoever declined can be asked
   * again, and whoever has not answered, for something else.
   *
   * @param amount in the commitment's currency; null where the partner brings no money
   * @param contribution what it brings, in words; may be empty beside an amount
   */
  @PreAuthorize("isAuthenticated()")
  public ShareId propose(
      CommitmentId commitment,
      OrganisationId partner,
      @Nullable BigDecimal amount,
      String contribution) {
    var joint = open(commitments.requireChoosing(commitment));
    if (partner.equals(joint.lead())) {
      throw new PartnerIsLead(joint.leadName());
    }
    if (amount != null && joint.currency() == null) {
      throw new NoCurrencyYet();
    }
    checkAmount(amount);
    return desk.propose(joint, partner, amount, contribution, clock.instant());
  }

  /** Takes a proposal back that has not been answered. */
  @PreAuthorize("isAuthenticated()")
  public void takeBack(ShareId id) {
    var share = desk.open(id);
    commitments.requireChoosing(share.commitment());
    desk.takeBack(share);
  }

  /** Agrees for the partner; from now on it is named and counted wherever the commitment is. */
  @PreAuthorize("isAuthenticated()")
  public void confirm(ShareId id) {
    answer(id, ShareStatus.CONFIRMED);
  }

  /** Declines for the partner; it is never named. */
  @PreAuthorize("isAuthenticated()")
  public void decline(ShareId id) {
    answer(id, ShareStatus.DECLINED);
  }

  /**
   * The partners of a commitment. Who may know no more than everybody sees those who have
   * confirmed; a partner also sees its own share.
   */
  @PreAuthorize("isAuthenticated()")
  @Transactional(readOnly = true)
  public List<ShareRow> sharesOf(CommitmentId commitment) {
    var joint = commitments.find(commitment);
    boolean insider = acting.isSystem() || acting.isSecretariat() || acting.sitsFor(joint.lead());
    return queries.of(commitment).stream()
        .filter(
            share ->
                insider
                    || share.status() == ShareStatus.CONFIRMED
                    || acting.sitsFor(share.partner()))
        .toList();
  }

  /** What the organisation is asked to confirm, the oldest first, for those who sit for it. */
  @PreAuthorize("isAuthenticated()")
  @Transactional(readOnly = true)
  public List<ShareRow> waitingFor(OrganisationId partner) {
    return acting.sitsFor(partner) ? queries.waitingFor(partner) : List.of();
  }

  private void answer(ShareId id, ShareStatus answer) {
    var share = desk.open(id);
    desk.requireSay(share);
    if (share.status() == answer) {
      return;
    }
    // Before the commitment is asked for: whoever has declined may not know of a draft any more.
    ShareDesk.requireUnanswered(share);
    var joint = open(commitments.open(share.commitment()));
    desk.answer(joint, desk.open(id), answer, clock.instant());
  }

  private static Joint open(Joint joint) {
    if (!joint.isOpen()) {
      throw new SharesClosed(joint.name());
    }
    return joint;
  }

  private static void checkAmount(@Nullable BigDecimal amount) {
    if (amount != null) {
      var problem = AmountText.problemOf(amount);
      if (problem != null) {
        throw new BadAmount(problem);
      }
    }
  }
}
