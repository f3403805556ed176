package org.partner2connect.commitments;

import java.util.UUID;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.commitments.CommitmentContent.Delivery;
import org.springframework.data.relational.core.mapping.Table;

/** What a commitment has several of, in the form in which it is stored. */
final class Parts {

  private Parts() {}

  /** Its words in one language. */
  @Table(schema = "commitments", name = "wording")
  record Words(String title, String description) {}

  /** A country that it is for. */
  @Table(schema = "commitments", name = "country")
  record Place(String iso3) {}

  /** An SDG target that it serves. */
  @Table(schema = "commitments", name = "target")
  record Target(String code) {}

  /** A plan's action that it delivers. */
  @Table(schema = "commitments", name = "delivery")
  record Delivered(UUID planId, UUID actionId) {

    Delivery delivery() {
      return new Delivery(new PlanId(planId), actionId);
    }
  }
}
