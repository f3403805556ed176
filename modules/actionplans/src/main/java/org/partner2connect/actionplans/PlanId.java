package org.partner2connect.actionplans;

import java.util.Optional;
import java.util.UUID;
import org.partner2connect.kernel.Ids;

/** Names one edition of a working group's action plan. */
public record PlanId(UUID value) {

  /** Reads the form in which it stands in addresses. */
  public static Optional<PlanId> parse(String text) {
    return Ids.parse(text).map(PlanId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
