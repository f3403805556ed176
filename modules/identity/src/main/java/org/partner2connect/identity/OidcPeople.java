package org.partner2connect.identity;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;

/**
 * Turns verified tokens into people with realm roles. Spring Security's login and resource server
 * take both beans by their types, so that the security chains need not name them.
 */
@Configuration(proxyBeanMethods = false)
class OidcPeople {

  /**
   * Recognises who signs in on the web. The id token says everything, so that no further request
   * goes to Keycloak.
   */
  @Bean
  OAuth2UserService<OidcUserRequest, OidcUser> oidcUserService(KnownPeople people) {
    return request -> {
      var claims = new TokenClaims(request.getIdToken());
      people.recognise(claims);
      return new DefaultOidcUser(claims.authorities(), request.getIdToken());
    };
  }

  /** Recognises who sends a bearer token, perhaps without ever having signed in on the web. */
  @Bean
  JwtAuthenticationConverter jwtAuthenticationConverter(KnownPeople people) {
    var converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(
        jwt -> {
          var claims = new TokenClaims(jwt);
          people.recognise(claims);
          return claims.authorities();
        });
    return converter;
  }
}
