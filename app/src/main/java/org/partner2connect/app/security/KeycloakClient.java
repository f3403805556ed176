package org.partner2connect.app.security;

import java.util.Map;
import org.partner2connect.app.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/**
 * The product as a client of the realm. All addresses are written down here, none is asked for, so
 * that nothing waits for Keycloak at the start.
 */
@Configuration(proxyBeanMethods = false)
class KeycloakClient {

  /** The registration's name, which stands in the addresses of signing in and out. */
  static final String ID = "keycloak";

  /** Where signing in begins. */
  static final String SIGN_IN = "/oauth2/authorization/" + ID;

  @Bean
  ClientRegistrationRepository clientRegistrations(Settings settings) {
    var keycloak = settings.keycloak();
    return new InMemoryClientRegistrationRepository(
        ClientRegistration.withRegistrationId(ID)
            .clientId(keycloak.clientId())
            .clientSecret(keycloak.clientSecret())
            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
            .clientSettings(
                ClientRegistration.ClientSettings.builder().requireProofKey(true).build())
            .redirectUri(settings.publicUrl() + "/login/oauth2/code/{registrationId}")
            .scope("openid", "profile", "email")
            .issuerUri(keycloak.issuer())
            .authorizationUri(keycloak.forBrowser("auth"))
            .tokenUri(keycloak.forApplication("token"))
            .jwkSetUri(keycloak.forApplication("certs"))
            .userNameAttributeName(IdTokenClaimNames.SUB)
            .providerConfigurationMetadata(
                Map.of("end_session_endpoint", keycloak.forBrowser("logout")))
            .build());
  }

  /** Tokens of a web session live and die with it. */
  @Bean
  OAuth2AuthorizedClientRepository authorizedClients() {
    return new HttpSessionOAuth2AuthorizedClientRepository();
  }
}
