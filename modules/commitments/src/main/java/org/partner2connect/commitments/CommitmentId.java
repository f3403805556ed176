package org.partner2connect.commitments;

import java.util.Optional;
import java.util.UUID;
import org.partner2connect.kernel.Ids;
import org.springframework.data.relational.core.mapping.Column;

/** Names a commitment. */
public record CommitmentId(@Column("id") UUID value) {

  /** Reads the form in which it stands in addresses. */
  public static Optional<CommitmentId> parse(String text) {
    return Ids.parse(text).map(CommitmentId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
