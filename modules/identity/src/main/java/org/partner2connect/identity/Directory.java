package org.partner2connect.identity;

import java.util.Set;

/** What Keycloak's administrators say about accounts, now and not at sign-in. */
interface Directory {

  /** How an account stands. */
  enum Standing {
    GOOD,
    DISABLED,
    DELETED
  }

  /**
   * Opens the directory for one round of questions.
   *
   * @throws Unavailable when Keycloak does not answer, or does not let the application look
   */
  Round open();

  /** One round. Every method may throw {@link Unavailable}. */
  interface Round {

    Standing standingOf(String subject);

    /** The names of all realm roles that the account has, by whatever way. */
    Set<String> rolesOf(String subject);
  }

  /** Nothing can be said about anybody. */
  final class Unavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unavailable(String reason) {
      super(reason);
    }

    Unavailable(Throwable cause) {
      super(cause.toString(), cause);
    }
  }
}
