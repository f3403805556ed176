package org.partner2connect.identity.accounts;

/** Keycloak does not take this one organisation as it is. */
public final class RefusedByKeycloak extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What Keycloak said, for the log. */
  public RefusedByKeycloak(String reason) {
    super(reason);
  }
}
