package org.partner2connect.commitments.shares;

import java.util.Optional;
import java.util.UUID;
import org.partner2connect.kernel.Ids;

/** Names what one partner adds to one commitment. */
public record ShareId(UUID value) {

  /** Reads the form in which it stands in addresses. */
  public static Optional<ShareId> parse(String text) {
    return Ids.parse(text).map(ShareId::new);
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
