package org.partner2connect.identity;

/** The two roles that Keycloak decides. All others stand in our own tables. */
public enum RealmRole {
  SECRETARIAT,
  ADMINISTRATOR;

  /** The role as Spring Security's granted authority. */
  public String authority() {
    return "ROLE_" + name();
  }
}
