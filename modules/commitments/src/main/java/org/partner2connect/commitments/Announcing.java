package org.partner2connect.commitments;

import java.time.Duration;
import java.time.Instant;
import org.partner2connect.commitments.CommitmentHistory.Kind;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Announces commitments at their event. An announcement shows in the hall and in the public counter
 * at once; for {@link #WINDOW} it can be undone as if it had never been. Only then it is published,
 * and feeds, open data and mail follow.
 *
 * <p>Whoever acts has the commitment alone until the end of the transaction, on all nodes. The
 * window is measured by the server's clock.
 */
@Service
@Transactional
public class Announcing {

  /** For how long an announcement can be undone. */
  public static final Duration WINDOW = Duration.ofSeconds(30);

  private final Ledger ledger;
  private final PartnerQueries partners;
  private final Handing handing;

  Announcing(Ledger ledger, PartnerQueries partners, Handing handing) {
    this.ledger = ledger;
    this.partners = partners;
    this.handing = handing;
  }

  /** For how much longer what was announced at that moment can be undone; zero when it can't. */
  public static Duration left(Instant announcedAt, Instant now) {
    var left = Duration.between(now, announcedAt.plus(WINDOW));
    return left.isNegative() ? Duration.ZERO : left;
  }

  /** Announces it. Refuses what is not approved, and what a partner has not confirmed yet. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void announce(CommitmentId id) {
    var commitment = ledger.open(id);
    switch (commitment.status()) {
      case APPROVED -> {}
      case ANNOUNCED, PUBLISHED -> throw new AlreadyAnnounced(commitment.name());
      default -> throw new NotApproved(commitment.name());
    }
    int waiting = partners.waiting(id);
    if (waiting > 0) {
      throw new PartnersPending(commitment.name(), waiting);
    }
    var now = ledger.now();
    ledger.settle(commitment.announce(now), Kind.ANNOUNCED, null, now);
  }

  /** Takes the announcement back: the commitment is under embargo again. */
  @PreAuthorize("hasRole('SECRETARIAT')")
  public void undo(CommitmentId id) {
    var commitment = ledger.open(id);
    var now = ledger.now();
    var announcedAt = commitment.life().announcedAt();
    if (announcedAt != null && left(announcedAt, now).isZero()) {
      throw new UndoTooLate(commitment.name());
    }
    if (commitment.status() != CommitmentStatus.ANNOUNCED) {
      throw new NotAnnounced(commitment.name());
    }
    ledger.settle(commitment.undo(), Kind.UNDONE, null, now);
  }

  /**
   * Publishes it when its window is over.
   *
   * @return whether it was published now: false when the window is open, when the announcement was
   *     undone, and when it had been published already
   */
  @PreAuthorize("hasRole('SYSTEM')")
  public boolean settle(CommitmentId id) {
    var commitment = ledger.open(id);
    var now = ledger.now();
    var announcedAt = commitment.life().announcedAt();
    if (commitment.status() != CommitmentStatus.ANNOUNCED
        || announcedAt == null
        || !left(announcedAt, now).isZero()) {
      return false;
    }
    handing.publish(commitment.settle(now), now);
    return true;
  }
}
