package org.partner2connect.interest;

import java.util.UUID;
import org.springframework.data.relational.core.mapping.Column;

/** Names an expression of interest. */
public record ExpressionId(@Column("id") UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
