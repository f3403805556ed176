package org.partner2connect.identity;

import org.partner2connect.identity.spi.LivePeople;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Watches accounts wherever the application knows how to ask Keycloak. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("p2c.identity.admin-url")
@EnableConfigurationProperties(KeycloakSettings.class)
class AccountWatchConfiguration {

  @Bean
  AccountWatch accountWatch(
      KeycloakSettings settings,
      WebSessionLog sessions,
      ObjectProvider<LivePeople> others,
      SignOut signOut) {
    var check =
        new AccountCheck(
            settings.issuer(), new KeycloakDirectory(settings), sessions, others, signOut);
    return new AccountWatch(check, sessions);
  }
}
