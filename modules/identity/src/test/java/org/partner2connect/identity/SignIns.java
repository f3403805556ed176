package org.partner2connect.identity;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Sign-ins as Spring Security hands them over. */
final class SignIns {

  static final String ISSUER = "https://sso.example.org/realms/partner2connect";

  private SignIns() {}

  static OidcSessionInformation session(String id, String subject, String sid, String... roles) {
    var token =
        OidcIdToken.withTokenValue("x")
            .issuer(ISSUER)
            .subject(subject)
            .claim("sid", sid)
            .claim("roles", List.of(roles))
            .issuedAt(Instant.EPOCH)
            .expiresAt(Instant.EPOCH.plusSeconds(60))
            .build();
    return new OidcSessionInformation(id, Map.of(), new DefaultOidcUser(List.of(), token));
  }
}
