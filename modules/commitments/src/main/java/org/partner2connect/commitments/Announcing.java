package org.partner2connect.commitments;

import org.partner2connect.commitments.CommitmentHistory.Kind;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Announces approved commitments: said aloud, perhaps undone, and published when that is settled.
 * Refuses what is not in the state for it, and whoever acts at the same moment as somebody else.
 */
@Service
@Transactional
public class Announcing {

  private final Ledger ledger;
  private final Handing handing;
  private final PartnerQueries partners;

  Announcing(Ledger ledger, Handing handing, PartnerQueries partners) {
    this.ledger = ledger;
    this.handing = handing;
    this.partners = partners;
  }

  /** Says that it was announced just now; refuses while a partner has not answered. */
  @CallerDecides("the announcements of this module, which know who runs the show")
  public void announce(CommitmentId id) {
    var commitment = ledger.open(id);
    var at = ledger.now();
    var announced = commitment.announce(at);
    int waiting = partners.waiting(id);
    if (waiting > 0) {
      throw new PartnersPending(commitment.name(), waiting);
    }
    ledger.settle(announced, Kind.ANNOUNCED, null, at);
  }

  /** Takes an announcement back, as if it had never been. */
  @CallerDecides("the announcements of this module, which know who runs the show and until when")
  public void undo(CommitmentId id) {
    ledger.settle(ledger.open(id).undo(), Kind.UNDONE, null, ledger.now());
  }

  /** Publishes what was announced. */
  @CallerDecides("the announcements of this module, when nobody can undo it any more")
  public void settle(CommitmentId id) {
    var at = ledger.now();
    handing.publish(ledger.open(id).settle(at), at);
  }
}
