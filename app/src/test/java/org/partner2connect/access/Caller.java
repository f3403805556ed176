package org.partner2connect.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.partner2connect.apikeys.KeyAuthentication;
import org.partner2connect.apikeys.KeyId;
import org.partner2connect.apikeys.KeyPurpose;
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
  ADMINISTRATOR("administrator", DemoPeople.ADMIN),
  READING_KEY("key to read", DemoPeople.FOCAL1, KeyPurpose.READ_COMMITMENTS),
  IMPORTING_KEY("key to import", DemoPeople.FOCAL1, KeyPurpose.IMPORT_COMMITMENTS);

  static final String ISSUER = "http://127.0.0.1:1/realms/partner2connect";

  private final String title;
  private final @Nullable DemoPeople person;
  private final @Nullable KeyPurpose purpose;

  Caller(String title, @Nullable DemoPeople person) {
    this(title, person, null);
  }

  Caller(String title, @Nullable DemoPeople person, @Nullable KeyPurpose purpose) {
    this.title = title;
    this.person = person;
    this.purpose = purpose;
  }

  /** Those who come in person, or not at all. */
  static List<Caller> people() {
    return Arrays.stream(values()).filter(caller -> !caller.isProgram()).toList();
  }

  /** Whether it is a program with a key of its organisation, which only the API takes. */
  boolean isProgram() {
    return purpose != null;
  }

  String title() {
    return title;
  }

  /** As Spring Security knows the caller after a sign-in on the web, or by a key. */
  Authentication authentication() {
    if (purpose != null && person != null) {
      return KeyAuthentication.of(
          new KeyId(new UUID(0, ordinal())),
          purpose,
          ISSUER,
          person.subject(),
          person.displayName());
    }
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
