package org.partner2connect.workinggroups;

import java.util.UUID;

/** Names a working group. */
public record WorkingGroupId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
