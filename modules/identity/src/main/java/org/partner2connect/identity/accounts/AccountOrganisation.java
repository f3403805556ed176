package org.partner2connect.identity.accounts;

import java.util.Set;
import java.util.UUID;
import org.partner2connect.identity.PersonId;

/**
 * An organisation as Keycloak shall show it.
 *
 * @param id our id, by which it is found again
 * @param enabled whether it is an active member
 * @param people everybody who is in it; those without an account of our realm are left out
 */
public record AccountOrganisation(UUID id, String name, boolean enabled, Set<PersonId> people) {

  public AccountOrganisation {
    people = Set.copyOf(people);
  }
}
