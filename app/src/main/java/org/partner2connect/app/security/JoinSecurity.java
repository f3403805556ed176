package org.partner2connect.app.security;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The form for expressions of interest and the applicant's page: open to all, without a session,
 * and with script of ours that keeps the answers on the device. A page of somebody else gains
 * nothing by sending a form here: what may be done is said by the signed token in the form or in
 * the address, and that address is never told to other sites.
 */
@Configuration(proxyBeanMethods = false)
class JoinSecurity {

  private static final String CONTENT_POLICY =
      "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; "
          + "img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
          + "frame-ancestors 'none'";

  private static final String[] PATHS =
      List.of("", "/en", "/fr").stream()
          .flatMap(language -> List.of(language + "/join", language + "/join/**").stream())
          .toArray(String[]::new);

  @Bean
  @Order(4)
  SecurityFilterChain join(HttpSecurity http) throws Exception {
    return PublicSecurity.withoutSession(http.securityMatcher(PATHS))
        .addFilterAfter(new PlainFormsOnly(), HeaderWriterFilter.class)
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                    .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
        .build();
  }
}
