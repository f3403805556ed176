package org.partner2connect.membership;

import java.util.UUID;
import org.springframework.data.relational.core.mapping.Column;

/** Names a member organisation. */
public record OrganisationId(@Column("id") UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
