package org.partner2connect.app.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partner2connect.identity.SignInHint;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.web.util.UriComponentsBuilder;

class HintedSignInTests {

  private final HintedSignIn signIn =
      new HintedSignIn(
          new InMemoryClientRegistrationRepository(
              ClientRegistration.withRegistrationId(KeycloakClient.ID)
                  .clientId("client")
                  .clientSecret("secret")
                  .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                  .clientSettings(
                      ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
                  .redirectUri("https://p2c.example.org/login/oauth2/code/{registrationId}")
                  .scope("openid")
                  .authorizationUri("https://sso.example.org/auth")
                  .tokenUri("https://sso.example.org/token")
                  .jwkSetUri("https://sso.example.org/certs")
                  .build()));

  @Test
  void asksForAnAccountAndFillsInTheAddress() {
    assertThat(begun(new SignInHint(true, "zoë+p2c@example.org", "fr").toCookie()))
        .contains(
            "prompt=create",
            "ui_locales=fr",
            "login_hint=zo%C3%AB%2Bp2c@example.org",
            "code_challenge=")
        .contains("nonce=", "state=");
  }

  @Test
  void onlyFillsInTheAddressOfWhoHasAnAccount() {
    assertThat(begun(new SignInHint(false, "ada@example.org", "en").toCookie()))
        .contains("login_hint=ada@example.org")
        .doesNotContain("prompt=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "n%22%3E"})
  void beginsAsAlwaysWithoutAHintThatItKnows(String cookie) {
    assertThat(begun(cookie)).contains("code_challenge=").doesNotContain("login_hint", "prompt=");
  }

  @Test
  void leavesOtherAddressesAlone() {
    assertThat(signIn.resolve(new MockHttpServletRequest("GET", "/workspace/"))).isNull();
  }

  private String begun(String cookie) {
    var request = new MockHttpServletRequest("GET", KeycloakClient.SIGN_IN);
    request.setServletPath(KeycloakClient.SIGN_IN);
    request.setCookies(new Cookie(SignInHint.COOKIE, cookie));
    var begun = signIn.resolve(request);
    assertThat(begun).isNotNull();
    var address = begun.getAuthorizationRequestUri();
    assertThat(UriComponentsBuilder.fromUriString(address).build().getQueryParams())
        .containsEntry("client_id", List.of("client"));
    return address;
  }
}
