package org.partner2connect.identity;

import java.util.UUID;
import org.springframework.data.relational.core.mapping.Column;

/** Names a person within the product. Stands for an (issuer, subject) pair, never for an e-mail. */
public record PersonId(@Column("id") UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
