package org.partner2connect.app.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The screens of the halls where commitments are announced: open to all, without a session, and
 * with script of ours that asks for news.
 */
@Configuration(proxyBeanMethods = false)
class HallSecurity {

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(4)
  SecurityFilterChain hall(HttpSecurity http) throws Exception {
    return PublicSecurity.withoutSession(
            http.securityMatcher("/hall/**", "/en/hall/**", "/fr/hall/**"))
        .headers(
            headers ->
                headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
        .build();
  }
}
