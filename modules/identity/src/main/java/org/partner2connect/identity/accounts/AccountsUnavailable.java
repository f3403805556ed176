package org.partner2connect.identity.accounts;

/** Keycloak can be told nothing at present. */
public final class AccountsUnavailable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What stands in the way, for the log. */
  public AccountsUnavailable(String reason) {
    super(reason);
  }

  AccountsUnavailable(Throwable cause) {
    super(cause.toString(), cause);
  }
}
