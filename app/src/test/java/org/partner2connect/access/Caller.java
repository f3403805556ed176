package org.partner2connect.access;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.partner2connect.identity.DemoPeople;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;

/** Those who may come to a door, each of the people as a member of the demo. */
enum Caller {
  VISITOR("visitor", null),
  NEWCOMER("signed in, no seat", DemoPeople.NEWCOMER),
  OBSERVER("observer", DemoPeople.OBSERVER),
  DELEGATE("delegate", DemoPeople.DELEGATE1),
  FOCAL_POINT("focal point", DemoPeople.FOCAL1),
  RAPPORTEUR("rapporteur", DemoPeople.RAPPORTEUR),
  VICE_CHAIR("vice-chair", DemoPeople.VICECHAIR),
  CHAIR("chair", DemoPeople.CHAIR),
  SECRETARIAT("secretariat", DemoPeople.SECRETARIAT),
  ADMINISTRATOR("administrator", DemoPeople.ADMIN);

  static final String ISSUER = "http://127.0.0.1:1/realms/partner2connect";

  private final String title;
  private final @Nullable DemoPeople person;

  Caller(String title, @Nullable DemoPeople person) {
    this.title = title;
    this.person = person;
  }

  String title() {
    return title;
  }

  /** As Spring Security knows the caller after a sign-in on the web. */
  Authentication authentication() {
    if (person == null) {
      return new AnonymousAuthenticationToken(
          "access", "anonymousUser", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
    }
    var roles = this == SECRETARIAT || this == ADMINISTRATOR ? List.of(name()) : List.<String>of();
    var token =
        OidcIdToken.withTokenValue("x")
            .issuer(ISSUER)
            .subject(person.subject())
            .claim("name", person.displayName())
            .claim("sid", "access-" + name())
            .claim("roles", roles)
            .issuedAt(Instant.EPOCH)
            .expiresAt(Instant.EPOCH.plusSeconds(60))
            .build();
    List<GrantedAuthority> authorities =
        roles.stream()
            .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
            .toList();
    return new OAuth2AuthenticationToken(
        new DefaultOidcUser(authorities, token), authorities, "keycloak");
  }
}
