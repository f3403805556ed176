package org.partner2connect.opportunities;

import java.util.Optional;
import java.util.UUID;
import org.partner2connect.kernel.Ids;
import org.springframework.data.relational.core.mapping.Column;

/** Names a need or an offer. */
public record OpportunityId(@Column("id") UUID value) {

  /** Reads the form in which it stands in addresses. */
  public static Optional<OpportunityId> parse(String text) {
    return Ids.parse(text).map(OpportunityId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
