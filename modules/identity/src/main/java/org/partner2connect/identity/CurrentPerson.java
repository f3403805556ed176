package org.partner2connect.identity;

import java.util.Optional;
import org.partner2connect.kernel.CallerDecides;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Who is asking: the person of the current security context, signed in on the web (OIDC) or by a
 * bearer token.
 */
@Component
@CallerDecides("tells only about the caller itself")
public class CurrentPerson {

  private final KnownPeople people;

  CurrentPerson(KnownPeople people) {
    this.people = people;
  }

  /** The person, or empty when nobody is signed in or the system itself acts. */
  public Optional<PersonId> id() {
    return claims().flatMap(people::find);
  }

  /**
   * The person.
   *
   * @throws AccessDeniedException when nobody is signed in
   */
  public PersonId require() {
    return id().orElseThrow(CurrentPerson::nobody);
  }

  /** The OIDC session that the token belongs to. */
  public Optional<String> sid() {
    return claims().flatMap(TokenClaims::sid);
  }

  /** The issuer of the person's token; throws like {@link #require}. */
  public String issuer() {
    return requireClaims().issuer();
  }

  /** The subject of the person's token; throws like {@link #require}. */
  public String subject() {
    return requireClaims().subject();
  }

  /** The person's name as the token says it; throws like {@link #require}. */
  public String displayName() {
    return requireClaims().displayName();
  }

  /** The account's e-mail address as the token says it. Identifies nobody. */
  public Optional<String> email() {
    return claims().flatMap(claims -> Optional.ofNullable(claims.email()));
  }

  /** Whether the person works for the coalition's secretariat. */
  public boolean isSecretariat() {
    return has(RealmRole.SECRETARIAT);
  }

  /** Whether the person administers the product. Opens no draft. */
  public boolean isAdministrator() {
    return has(RealmRole.ADMINISTRATOR);
  }

  /** Whether a person, and not the system, is signed in. */
  public boolean isSignedIn() {
    return claims().isPresent();
  }

  private boolean has(RealmRole role) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    return isSignedIn()
        && authentication != null
        && authentication.getAuthorities().stream()
            .anyMatch(authority -> role.authority().equals(authority.getAuthority()));
  }

  private Optional<TokenClaims> claims() {
    return TokenClaims.of(SecurityContextHolder.getContext().getAuthentication());
  }

  private TokenClaims requireClaims() {
    return claims().orElseThrow(CurrentPerson::nobody);
  }

  private static AccessDeniedException nobody() {
    return new AccessDeniedException("nobody is signed in");
  }
}
