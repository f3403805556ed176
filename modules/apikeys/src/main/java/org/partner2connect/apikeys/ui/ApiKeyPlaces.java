package org.partner2connect.apikeys.ui;

import java.util.List;
import org.partner2connect.apikeys.KeyRights;
import org.partner2connect.uikit.KnownPlaces;
import org.partner2connect.uikit.Ways;
import org.springframework.stereotype.Component;

/** Where an organisation's keys are, and that they are there only for those who decide. */
@Component
class ApiKeyPlaces implements KnownPlaces, Ways {

  private final KeyRights rights;

  ApiKeyPlaces(KeyRights rights) {
    this.rights = rights;
  }

  @Override
  public boolean speaksFor(String path) {
    return path.equals(ApiKeysNavigation.ROUTE);
  }

  @Override
  public boolean knows(String path) {
    return rights.decides();
  }

  @Override
  public List<Way> ways() {
    return rights.decides()
        ? List.of(new Way(Part.ORGANISATION, 100, "apikeys.ui.way", ApiKeysNavigation.address()))
        : List.of();
  }
}
