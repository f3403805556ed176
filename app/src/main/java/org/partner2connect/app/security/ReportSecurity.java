package org.partner2connect.app.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The report form behind a mailed link, and the evidence of reports: open to all, without a
 * session, and with script of ours that keeps what is typed. What may be done is said by the signed
 * token in the address, and that address is never told to other sites.
 */
@Configuration(proxyBeanMethods = false)
class ReportSecurity {

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
          + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  @Bean
  @Order(4)
  SecurityFilterChain progressReports(HttpSecurity http) throws Exception {
    return PublicSecurity.withoutSession(
            http.securityMatcher("/progress/**", "/en/progress/**", "/fr/progress/**"))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }
}
