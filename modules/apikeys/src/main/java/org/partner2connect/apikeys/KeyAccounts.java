package org.partner2connect.apikeys;

import java.time.Clock;
import java.util.Set;
import org.partner2connect.identity.spi.LivePeople;
import org.springframework.stereotype.Component;

/**
 * Whoever made a key that was used yesterday or today is at work, with or without a web session:
 * when the account is closed in Keycloak, the key goes with it.
 */
@Component
class KeyAccounts implements LivePeople {

  private final KeyQueries keys;
  private final Clock clock;

  KeyAccounts(KeyQueries keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  @Override
  public Set<LivePerson> livePeople() {
    return keys.accounts(KeyDays.today(clock).minusDays(1), clock.instant());
  }
}
