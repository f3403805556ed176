package org.partner2connect.interest;

import java.util.UUID;

/** Names an expression of interest. */
public record ExpressionId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
