package org.partner2connect.workinggroups;

import java.util.UUID;
import org.springframework.data.relational.core.mapping.Column;

/** Names a working group. */
public record WorkingGroupId(@Column("id") UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
