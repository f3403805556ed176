package org.partner2connect.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partner2connect.kernel.Ids;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.jwt.Jwt;

class CurrentPersonTests {

  private static final String ISSUER = "https://sso.example.org/realms/partner2connect";
  private static final PersonId ANN = new PersonId(Ids.next());

  private final People people = mock(People.class);
  private final KnownPeople known = new KnownPeople(people);
  private final CurrentPerson current = new CurrentPerson(known);

  @BeforeEach
  void registersAnn() {
    when(people.recognise(ISSUER, "ann", "Ann Lee", "ann@example.org", null)).thenReturn(ANN);
  }

  @AfterEach
  void signsOut() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void isNobodyWithoutSignIn() {
    assertThat(current.id()).isEmpty();
    assertThat(current.isSignedIn()).isFalse();
    assertThatThrownBy(current::require).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(current::issuer).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void isWhoSentTheBearerToken() {
    signIn(new OidcPeople().jwtAuthenticationConverter(known).convert(bearer("SECRETARIAT")));
    assertThat(current.require()).isEqualTo(ANN);
    assertThat(current.subject()).isEqualTo("ann");
    assertThat(current.issuer()).isEqualTo(ISSUER);
    assertThat(current.sid()).contains("session-1");
    assertThat(current.isSecretariat()).isTrue();
    assertThat(current.isAdministrator()).isFalse();
  }

  @Test
  void isWhoSignedInOnTheWeb() {
    var token = new OidcIdToken("t", Instant.now(), Instant.MAX, claims("ADMINISTRATOR"));
    var authorities = new TokenClaims(token).authorities();
    known.recognise(new TokenClaims(token));
    var user = new DefaultOidcUser(authorities, token);
    signIn(new OAuth2AuthenticationToken(user, authorities, "keycloak"));
    assertThat(current.require()).isEqualTo(ANN);
    assertThat(current.displayName()).isEqualTo("Ann Lee");
    assertThat(current.isAdministrator()).isTrue();
  }

  @Test
  void grantsOnlyTheTwoRealmRoles() {
    var authentication =
        new OidcPeople()
            .jwtAuthenticationConverter(known)
            .convert(bearer("CHAIR", "SYSTEM", "ROLE_SECRETARIAT", "ADMINISTRATOR"));
    assertThat(authentication.getAuthorities())
        .extracting(GrantedAuthority::getAuthority)
        .contains("ROLE_ADMINISTRATOR")
        .doesNotContain("ROLE_SECRETARIAT", "ROLE_SYSTEM", "ROLE_CHAIR");
  }

  @Test
  void asksTheDatabaseAgainOnlyWhenTheTokenSaysSomethingNew() {
    known.recognise(new TokenClaims(bearer()));
    known.recognise(new TokenClaims(bearer("SECRETARIAT")));
    verify(people, times(1)).recognise(any(), any(), any(), any(), any());
    var renamed = Jwt.withTokenValue("t").headers(h -> h.put("alg", "none"));
    claims().forEach(renamed::claim);
    known.recognise(new TokenClaims(renamed.claim("name", "Ann Ray").build()));
    verify(people).recognise(ISSUER, "ann", "Ann Ray", "ann@example.org", null);
  }

  @Test
  void looksUpAPersonWhomAnotherNodeRecognised() {
    when(people.find(ISSUER, "ann")).thenReturn(Optional.of(ANN));
    assertThat(known.find(new TokenClaims(bearer()))).contains(ANN);
    verify(people, never()).recognise(any(), any(), any(), any(), any());
  }

  @Test
  void letsTheSystemActOnlyWhileTheWorkRuns() {
    var actor = new SystemActor();
    signIn(new OidcPeople().jwtAuthenticationConverter(known).convert(bearer()));
    actor.run(
        "a test",
        () -> {
          assertThat(current.id()).isEmpty();
          assertThat(SecurityContextHolder.getContext().getAuthentication().getAuthorities())
              .extracting(GrantedAuthority::getAuthority)
              .containsExactly("ROLE_SYSTEM");
        });
    assertThat(current.require()).isEqualTo(ANN);
  }

  private static void signIn(Authentication authentication) {
    SecurityContextHolder.getContext().setAuthentication(authentication);
  }

  private static Jwt bearer(String... roles) {
    var token = Jwt.withTokenValue("t").headers(headers -> headers.put("alg", "none"));
    claims(roles).forEach(token::claim);
    return token.build();
  }

  private static Map<String, Object> claims(String... roles) {
    return Map.of(
        "iss", ISSUER,
        "sub", "ann",
        "sid", "session-1",
        "name", "Ann Lee",
        "email", "ann@example.org",
        "roles", List.of(roles));
  }
}
