package org.partner2connect.identity;

import java.util.Optional;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.stereotype.Component;

/**
 * Who is asking: the person of the current security context, signed in on the web (OIDC) or by a
 * bearer token.
 */
@Component
@CallerDecides("tells only about the caller itself")
public class CurrentPerson {

  /** The person, or empty when nobody is signed in or the system itself acts. */
  public Optional<PersonId> id() {
    return Optional.empty();
  }

  /**
   * The person.
   *
   * @throws org.springframework.security.access.AccessDeniedException when nobody is signed in
   */
  public PersonId require() {
    throw new UnsupportedOperationException();
  }

  /** The OIDC session that the token belongs to. */
  public Optional<String> sid() {
    return Optional.empty();
  }

  /** The issuer of the person's token. */
  public String issuer() {
    throw new UnsupportedOperationException();
  }

  /** The subject of the person's token. */
  public String subject() {
    throw new UnsupportedOperationException();
  }

  /** The person's name as the token says it. */
  public String displayName() {
    throw new UnsupportedOperationException();
  }

  public boolean isSecretariat() {
    return false;
  }

  public boolean isAdministrator() {
    return false;
  }

  public boolean isSignedIn() {
    return id().isPresent();
  }
}
