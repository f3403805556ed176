package org.partner2connect.identity.accounts;

import java.util.Set;
import java.util.UUID;

/**
 * The copy of our organisations at Keycloak, for its administrators and for sign-in by an
 * organisation's own identity provider. One way: whatever is changed there by hand is put right
 * again, and nothing is ever read from it but what is to be put right.
 */
public interface Accounts {

  /**
   * Makes Keycloak show the organisation like this; doing it again changes nothing.
   *
   * @throws AccountsUnavailable when Keycloak does not answer or does not let us: try later
   * @throws RefusedByKeycloak when Keycloak takes everything but this organisation
   */
  void show(AccountOrganisation organisation);

  /**
   * Disables every organisation that we once showed and that is not among these, as after a restore
   * from a backup.
   *
   * @throws AccountsUnavailable when Keycloak does not answer or does not let us: try later
   */
  void keepOnly(Set<UUID> organisations);
}
