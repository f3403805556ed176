package org.partner2connect.apikeys;

import java.util.UUID;

/** Names a key; it stands in the key itself and is no secret. */
public record KeyId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
