package org.partner2connect.opportunities.introductions;

import org.partner2connect.opportunities.OpportunityDetail;
import org.partner2connect.opportunities.OpportunityKind;

/** A need and an offer. */
record Pair(OpportunityDetail need, OpportunityDetail offer) {

  OpportunityDetail of(OpportunityKind kind) {
    return kind == OpportunityKind.NEED ? need : offer;
  }

  void refuseUnlessOpen() {
    if (!isOpen(need) || !isOpen(offer)) {
      throw new OneIsClosed();
    }
  }

  private static boolean isOpen(OpportunityDetail one) {
    return one.isOpen() && one.by().active();
  }

  /** By which numbers the two are known. */
  String name() {
    return need.reference() + " – " + offer.reference();
  }
}
