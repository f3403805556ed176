package org.partner2connect.app.security;

import java.net.URI;
import org.partner2connect.app.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The two doors of an invitation: the mailed link, open to whoever holds it and without a session,
 * and the page of acceptance, behind the sign-in. Neither runs script nor tells anybody where
 * somebody came from: the link is a secret.
 *
 * <p>Their forms lead to Keycloak by redirects, and Chromium applies {@code form-action} to those.
 */
@Configuration(proxyBeanMethods = false)
class InvitationSecurity {

  private static final String CONTENT_POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' %s; "
          + "base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(4)
  SecurityFilterChain invitationDoor(HttpSecurity http, Settings settings) throws Exception {
    return PublicSecurity.withoutSession(
            http.securityMatcher("/invitations/**", "/en/invitations/**", "/fr/invitations/**"))
        .addFilterBefore(loopbackName(settings), CsrfFilter.class)
        .headers(headers -> discreet(headers, settings))
        .build();
  }

  /**
   * Takes up the session that the workspace's chain begins; both are the same sign-in. A form whose
   * session is over is answered with the page, which asks again.
   */
  @Bean
  @Order(4)
  SecurityFilterChain acceptanceDoor(HttpSecurity http, Settings settings) throws Exception {
    return http.securityMatcher("/invitation", "/en/invitation", "/fr/invitation")
        .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
        .exceptionHandling(
            failures ->
                failures
                    .authenticationEntryPoint(
                        new LoginUrlAuthenticationEntryPoint(KeycloakClient.SIGN_IN))
                    .accessDeniedHandler(
                        (request, response, denied) ->
                            response.sendRedirect(request.getRequestURI())))
        .logout(AbstractHttpConfigurer::disable)
        .addFilterBefore(loopbackName(settings), CsrfFilter.class)
        .headers(
            headers -> {
              PublicSecurity.strict(headers);
              discreet(headers, settings);
            })
        .build();
  }

  private static LoopbackName loopbackName(Settings settings) {
    return new LoopbackName(URI.create(settings.publicUrl()));
  }

  private static void discreet(HeadersConfigurer<HttpSecurity> headers, Settings settings) {
    var keycloak = URI.create(settings.keycloak().url());
    headers
        .contentSecurityPolicy(
            policy ->
                policy.policyDirectives(
                    CONTENT_POLICY.formatted(
                        keycloak.getScheme() + "://" + keycloak.getAuthority())))
        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
        .cacheControl(cache -> {});
  }
}
