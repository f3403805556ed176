package org.partner2connect.membership;

import java.util.UUID;

/** Names a member organisation. */
public record OrganisationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
