package org.partner2connect.app.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The page for offline use and the worker that shows it: open to all, without a session, and with
 * script of ours, which the rest of the open internet's pages must not have.
 */
@Configuration(proxyBeanMethods = false)
class OfflineSecurity {

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(4)
  SecurityFilterChain offline(HttpSecurity http) throws Exception {
    return PublicSecurity.withoutSession(
            http.securityMatcher("/offline", "/offline/**", "/offline-worker.js"))
        .headers(
            headers ->
                headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
        .build();
  }
}
