package org.partner2connect.identity;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Turns on the security of services and gives everyone the one clock. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity(jsr250Enabled = true)
class IdentityConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
