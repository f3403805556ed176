package org.partner2connect.commitments;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.partner2connect.commitments.CommitmentHistory.Correction;
import org.partner2connect.commitments.CommitmentHistory.Kind;
import org.partner2connect.identity.PersonId;
import org.partner2connect.kernel.CallerDecides;
import org.partner2connect.membership.OrganisationId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the shares of this module need of the commitment that they belong to. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Partnering {

  private final Ledger ledger;
  private final CommitmentRights rights;
  private final PartnerQueries partners;
  private final CommitmentLog log;

  Partnering(Ledger ledger, CommitmentRights rights, PartnerQueries partners, CommitmentLog log) {
    this.ledger = ledger;
    this.rights = rights;
    this.partners = partners;
    this.log = log;
  }

  /**
   * A commitment that has partners.
   *
   * @param lead null where it was taken over from a public source: it has no partners
   */
  public record Joint(
      CommitmentId id,
      String name,
      @Nullable OrganisationId lead,
      String leadName,
      CommitmentContent content,
      CommitmentStatus status) {

    /** The currency in which partners state their amounts, if one is chosen. */
    public @Nullable String currency() {
      return content.money().currency();
    }

    /** Whether partners may still be asked, and may still answer. */
    public boolean isOpen() {
      return status != CommitmentStatus.ANNOUNCED && status != CommitmentStatus.WITHDRAWN;
    }

    /** What people call it by, in their language. */
    public String title(Locale locale) {
      return content.title(locale);
    }
  }

  /** The commitment, if the current person may read it. */
  @CallerDecides("the shares of this module")
  public Joint find(CommitmentId id) {
    return readable(ledger.read(id));
  }

  /** The same, which nobody else can change until the transaction ends. */
  @CallerDecides("the shares of this module")
  public Joint open(CommitmentId id) {
    return readable(ledger.open(id));
  }

  private Joint readable(Commitment commitment) {
    if (!rights.reads(commitment)) {
      throw new UnknownCommitment();
    }
    return joint(commitment);
  }

  /**
   * The commitment, if the current person may choose its partners: whoever writes the draft, and
   * the focal point and alternates once it is handed in.
   */
  @CallerDecides("the shares of this module")
  public Joint requireChoosing(CommitmentId id) {
    var commitment = ledger.open(id);
    if (commitment.status().isBeingWritten()) {
      rights.requireSeat(commitment);
    } else {
      rights.requireFocalPoint(commitment);
    }
    return joint(commitment);
  }

  /** Records that a partner has answered; if it stands in the register, tells of the change. */
  @CallerDecides("the shares of this module, which know that the partner may answer")
  public void answered(CommitmentId id, String partner, boolean confirmed, Instant at) {
    var commitment = ledger.open(id);
    var kind = confirmed ? Kind.PARTNER_CONFIRMED : Kind.PARTNER_DECLINED;
    var settled = ledger.settle(commitment.touched(at), kind, partner, at);
    if (confirmed && settled.status() == CommitmentStatus.PUBLISHED) {
      ledger.corrected(settled, at);
    }
  }

  /**
   * Records that a partner has left. If the commitment stands in the register, the partner's name
   * and the total are corrected there, with the reason.
   *
   * @param amount that is not counted any more
   * @return those of the secretariat who had decided on it
   */
  @CallerDecides("the shares of this module, which know that the partner may leave")
  public Set<PersonId> left(
      CommitmentId id, String partner, @Nullable BigDecimal amount, String reason, Instant at) {
    var commitment = ledger.open(id);
    var settled =
        ledger.settle(commitment.touched(at), Kind.PARTNER_LEFT, partner + ": " + reason, at);
    if (settled.status() == CommitmentStatus.PUBLISHED) {
      var person = ledger.person();
      log.add(id, new Correction("partners", partner, null, reason, at), person);
      if (amount != null) {
        var total = total(settled);
        log.add(
            id,
            new Correction(
                "total",
                figures(total.add(amount)),
                total.signum() == 0 ? null : figures(total),
                reason,
                at),
            person);
      }
      ledger.corrected(settled, at);
    }
    return log.of(id).decidedBy();
  }

  private BigDecimal total(Commitment commitment) {
    var own = commitment.content().money().amount();
    return partners.confirmed(commitment.id()).add(own == null ? BigDecimal.ZERO : own);
  }

  private static String figures(BigDecimal amount) {
    return amount.setScale(2).toPlainString();
  }

  private static Joint joint(Commitment commitment) {
    return new Joint(
        commitment.id(),
        commitment.name(),
        commitment.lead().organisation(),
        commitment.lead().name(),
        commitment.content(),
        commitment.status());
  }
}
