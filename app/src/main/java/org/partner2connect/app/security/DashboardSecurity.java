package org.partner2connect.app.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;

/** The public dashboard: as everything on the open internet, but with script of ours for charts. */
@Configuration(proxyBeanMethods = false)
class DashboardSecurity {

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(4)
  SecurityFilterChain dashboard(HttpSecurity http) throws Exception {
    return PublicSecurity.withoutSession(
            http.securityMatcher("/dashboard", "/en/dashboard", "/fr/dashboard"))
        .headers(
            headers ->
                headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
        .build();
  }
}
