package org.partner2connect.commitments;

import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.actionplans.PlanId;
import org.partner2connect.commitments.CommitmentContent.Delivery;
import org.springframework.data.relational.core.mapping.Table;

/** What a commitment has several of, in the form in which it is stored. */
final class Parts {

  /** The order of SDG targets: 1.1, 1.2, …, 1.a, …, 17.19. */
  static final Comparator<String> TARGET_ORDER =
      Comparator.comparingInt(Parts::goal)
          .thenComparing(code -> part(code).matches("[0-9]+") ? 0 : 1)
          .thenComparingInt(code -> part(code).length())
          .thenComparing(Parts::part);

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

  /**
   * Where a commitment was made public before it came into the register.
   *
   * @param madeYear the year
   * @param source an address on the web
   */
  record Origin(@Nullable Integer madeYear, @Nullable String source) {}

  private static int goal(String code) {
    var goal = code.substring(0, Math.max(0, code.indexOf('.')));
    return goal.matches("[0-9]{1,2}") ? Integer.parseInt(goal) : Integer.MAX_VALUE;
  }

  private static String part(String code) {
    return code.substring(code.indexOf('.') + 1);
  }
}
