package org.partner2connect.app.security;

import org.partner2connect.apikeys.KeyAuthentication;
import org.partner2connect.apikeys.KeyPurpose;
import org.springframework.security.authorization.AuthenticatedAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Lets a program with a key go where its purpose leads and nowhere else; people go everywhere. */
final class KeyDoors {

  private static final AuthorizationManager<RequestAuthorizationContext> PEOPLE =
      AuthenticatedAuthorizationManager.authenticated();

  private KeyDoors() {}

  /** Open to people, and to keys for that purpose. */
  static AuthorizationManager<RequestAuthorizationContext> alsoFor(KeyPurpose purpose) {
    return (caller, request) ->
        caller.get() instanceof KeyAuthentication key
            ? new AuthorizationDecision(
                key.getAuthorities().stream()
                    .anyMatch(one -> purpose.authority().equals(one.getAuthority())))
            : PEOPLE.authorize(caller, request);
  }

  /** Open to people only. */
  static AuthorizationManager<RequestAuthorizationContext> forPeople() {
    return (caller, request) ->
        caller.get() instanceof KeyAuthentication
            ? new AuthorizationDecision(false)
            : PEOPLE.authorize(caller, request);
  }
}
