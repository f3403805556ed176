package org.partner2connect.app.security;

import org.partner2connect.apikeys.KeyGate;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.stereotype.Component;

/** Who comes with a bearer token: a program with a key of ours, else whoever the realm names. */
@Component
class BearerTokens implements AuthenticationManager {

  private final KeyGate keys;
  private final JwtAuthenticationProvider realm;

  BearerTokens(KeyGate keys, JwtDecoder decoder, JwtAuthenticationConverter people) {
    this.keys = keys;
    realm = new JwtAuthenticationProvider(decoder);
    realm.setJwtAuthenticationConverter(people);
  }

  @Override
  public Authentication authenticate(Authentication request) throws AuthenticationException {
    return request instanceof BearerTokenAuthenticationToken bearer
            && keys.speaksFor(bearer.getToken())
        ? byKey(bearer.getToken())
        : realm.authenticate(request);
  }

  /** Nothing that is said or thrown here holds the key. */
  private Authentication byKey(String key) {
    try {
      return keys.admit(key).orElseThrow(() -> new InvalidBearerTokenException("Invalid key"));
    } catch (DataAccessException away) {
      throw new AuthenticationServiceException("Keys cannot be looked up", away);
    }
  }
}
